"""The paths of `pathlib`."""

import io
import os
import re
import stat as _stat
import sys
from functools import lru_cache
from glob import _translated, translate

from pathlib import _windows

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath", "UnsupportedOperation"]


class UnsupportedOperation(NotImplementedError):
    """Something that this system cannot do."""


UnsupportedOperation.__module__ = "pathlib._abc"


class _Parents:
    # the folders a path is in, from the innermost

    def __init__(self, path):
        self._path = path
        self._tail = path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, at):
        size = len(self)
        if isinstance(at, slice):
            return tuple(self[i] for i in range(*at.indices(size)))
        if not -size <= at < size:
            raise IndexError(at)
        if at < 0:
            at += size
        path = self._path
        return path._with_parts(path._drv, path._root, self._tail[:size - at - 1])

    def __iter__(self):
        return (self[at] for at in range(len(self)))

    def __reversed__(self):
        return (self[at] for at in reversed(range(len(self))))

    def __contains__(self, path):
        return any(path is parent or path == parent for parent in self)

    def index(self, value, start=0, stop=None):
        for at in range(*slice(start, stop).indices(len(self))):
            if self[at] == value:
                return at
        raise ValueError

    def count(self, value):
        return sum(parent == value for parent in self)

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


@lru_cache(maxsize=256)
def _whole_matcher(pattern, seps, recursive, ignore_case):
    return re.compile(
        translate(pattern, recursive=recursive, include_hidden=True, seps=seps), re.IGNORECASE if ignore_case else 0
    ).match


@lru_cache(maxsize=256)
def _part_matcher(pattern, sep, ignore_case):
    # for one part of a path, where `**` means no more than `*`
    other = f"[^{re.escape(sep)}]"
    text = f"{other}+" if pattern == "*" else "".join(_translated(pattern, other))
    return re.compile(f"(?s:{text})\\Z", re.IGNORECASE if ignore_case else 0).match


class PurePath:
    """A path that is only looked at as a text."""

    __slots__ = ("_raw_paths", "_drv", "_root", "_tail_cached", "_str", "_normal", "_hash")
    parser = os.path

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PureWindowsPath if os.name == "nt" else PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        paths = []
        for arg in args:
            if isinstance(arg, PurePath):
                if arg.parser is not self.parser and arg.parser is _windows:
                    paths.extend(path.replace("\\", "/") for path in arg._raw_paths)
                else:
                    paths.extend(arg._raw_paths)
                continue
            try:
                path = os.fspath(arg)
            except TypeError:
                path = arg
            if not isinstance(path, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                    f"not {type(path).__name__!r}"
                )
            paths.append(path)
        self._raw_paths = paths

    def with_segments(self, *pathsegments):
        """A path of this kind; all that methods make is made here."""
        return type(self)(*pathsegments)

    # ------------------------------------------------------------ its parts

    def __getattr__(self, name):
        # what is worked out only when somebody asks
        if name in ("_drv", "_root", "_tail_cached"):
            self._drv, self._root, self._tail_cached = self._parse(self._raw_path)
        elif name == "_str":
            self._str = self._text(self._drv, self._root, self._tail) or "."
        elif name == "_normal":
            self._normal = str(self) if self.parser is os.path else str(self).lower()
        elif name == "_hash":
            self._hash = hash(self._normal)
        else:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        return getattr(self, name)

    @property
    def _raw_path(self):
        paths = self._raw_paths
        if len(paths) == 1:
            return paths[0]
        return self.parser.join(*paths) if paths else ""

    @property
    def _tail(self):
        return self._tail_cached

    @classmethod
    def _parse(cls, path):
        if not path:
            return "", "", []
        parser = cls.parser
        sep = parser.sep
        if parser.altsep:
            path = path.replace(parser.altsep, sep)
        drive, root, rest = parser.splitroot(path)
        if not root and drive[:1] == sep and drive[-1:] != sep:
            names = drive.split(sep)
            # \\server\share and \\?\UNC\server\share have a root even where it is not written
            if len(names) == 4 and names[2] not in "?." or len(names) == 6:
                root = sep
        return drive, root, [part for part in rest.split(sep) if part and part != "."]

    @classmethod
    def _text(cls, drive, root, tail):
        if drive or root:
            return drive + root + cls.parser.sep.join(tail)
        if tail and cls.parser.splitdrive(tail[0])[0]:
            tail = [".", *tail]
        return cls.parser.sep.join(tail)

    def _with_parts(self, drive, root, tail):
        text = self._text(drive, root, tail) or "."
        path = self.with_segments(text)
        path._str, path._drv, path._root, path._tail_cached = text, drive, root, tail
        return path

    @property
    def drive(self):
        """The drive or share, which only Windows has."""
        return self._drv

    @property
    def root(self):
        """The separator in front of a path from the root."""
        return self._root

    @property
    def anchor(self):
        """Drive and root."""
        return self._drv + self._root

    @property
    def parts(self):
        """All parts, the first of which is drive and root if there are any."""
        anchor = self._drv + self._root
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    @property
    def name(self):
        """The last part."""
        tail = self._tail
        return tail[-1] if tail else ""

    @property
    def suffix(self):
        """The end of the name from its last dot on, which is not its first or last character."""
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        """The ends from each dot to the next."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its suffix."""
        name = self.name
        dot = name.rfind(".")
        return name[:dot] if 0 < dot < len(name) - 1 else name

    @property
    def parent(self):
        """The folder it is in."""
        tail = self._tail
        return self._with_parts(self._drv, self._root, tail[:-1]) if tail else self

    @property
    def parents(self):
        """All the folders it is in."""
        return _Parents(self)

    # ------------------------------------------------------------ as other things

    def __str__(self):
        return self._str

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The text with `/` between the parts."""
        return str(self).replace(self.parser.sep, "/")

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __reduce__(self):
        return type(self), tuple(self._raw_paths)

    def as_uri(self):
        """A URI `file:…`."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes

        drive = self._drv
        if drive[1:2] == ":":
            start, path = "file:///" + drive, self.as_posix()[2:]
        elif drive:
            start, path = "file:", self.as_posix()
        else:
            start, path = "file://", str(self)
        return start + quote_from_bytes(os.fsencode(path))

    # ------------------------------------------------------------ comparison

    def __hash__(self):
        return self._hash

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._normal == other._normal and self.parser is other.parser

    def _ordered(self, other):
        # the parts of both, or None for what is not of the same system
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return None
        sep = self.parser.sep
        return self._normal.split(sep), other._normal.split(sep)

    def __lt__(self, other):
        both = self._ordered(other)
        return NotImplemented if both is None else both[0] < both[1]

    def __le__(self, other):
        both = self._ordered(other)
        return NotImplemented if both is None else both[0] <= both[1]

    def __gt__(self, other):
        both = self._ordered(other)
        return NotImplemented if both is None else both[0] > both[1]

    def __ge__(self, other):
        both = self._ordered(other)
        return NotImplemented if both is None else both[0] >= both[1]

    # ------------------------------------------------------------ other paths

    def joinpath(self, *pathsegments):
        """This path with others behind it."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def with_name(self, name):
        """The same with another name."""
        parser = self.parser
        if not name or parser.sep in name or (parser.altsep and parser.altsep in name) or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self._tail:
            raise ValueError(f"{self!r} has an empty name")
        return self._with_parts(self._drv, self._root, [*self._tail[:-1], name])

    def with_stem(self, stem):
        """The same with another name before the suffix."""
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The same with another suffix, or none."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and (not suffix.startswith(".") or suffix == "."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def _other(self, other, more, method):
        if more:
            import warnings

            warnings._deprecated(
                f"pathlib.PurePath.{method}(*args)",
                "support for supplying more than one positional argument to pathlib.PurePath."
                f"{method}() is deprecated and scheduled for removal in Python 3.14",
                remove=(3, 14),
            )
            return self.with_segments(other, *more)
        return other if isinstance(other, PurePath) else self.with_segments(other)

    def relative_to(self, other, /, *_deprecated, walk_up=False):
        """This path as seen from another one; with `walk_up` by way of `..`."""
        other = self._other(other, _deprecated, "relative_to")
        for steps, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._with_parts("", "", [".."] * steps + self._tail[len(path._tail):])

    def is_relative_to(self, other, /, *_deprecated):
        """Is the path the other one, or below it?"""
        other = self._other(other, _deprecated, "is_relative_to")
        return other == self or other in self.parents

    def is_absolute(self):
        """Does it start at a root (and, on Windows, at a drive)?"""
        if self.parser is _windows:
            return bool(self._drv and self._root) or self._drv[:2] == "\\\\"
        return any(path.startswith("/") for path in self._raw_paths)

    def is_reserved(self):
        """Does it name what Windows keeps for itself?"""
        import warnings

        warnings.warn(
            "pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. Use "
            "os.path.isreserved() to detect reserved paths on Windows.", DeprecationWarning, stacklevel=2,
        )
        return self.parser is _windows and _windows.isreserved(str(self))

    def _ignores_case(self, case_sensitive):
        return self.parser is _windows if case_sensitive is None else not case_sensitive

    def match(self, path_pattern, *, case_sensitive=None):
        """Do the last parts match a pattern, or all of them one with a root?"""
        if not isinstance(path_pattern, PurePath):
            path_pattern = self.with_segments(path_pattern)
        ignore_case = self._ignores_case(case_sensitive)
        parts, patterns = self.parts[::-1], path_pattern.parts[::-1]
        if not patterns:
            raise ValueError("empty pattern")
        if len(parts) < len(patterns) or len(parts) > len(patterns) and path_pattern.anchor:
            return False
        # a part that is drive and root holds separators, which no pattern but its own text matches
        return all(
            (_whole_matcher(pattern, self._separators(), False, ignore_case) if self.parser.sep in pattern
             else _part_matcher(pattern, self.parser.sep, ignore_case))(part)
            for part, pattern in zip(parts, patterns)
        )

    def _separators(self):
        return self.parser.sep + (self.parser.altsep or "")

    def full_match(self, pattern, *, case_sensitive=None):
        """Does the whole path match a pattern, in which `**` means any number of folders?"""
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        path = str(self) if self.parts else ""
        pattern = str(pattern) if pattern.parts else ""
        ignore_case = self._ignores_case(case_sensitive)
        return _whole_matcher(pattern, self._separators(), True, ignore_case)(path) is not None


class PurePosixPath(PurePath):
    """A path with `/` between its parts."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path of Windows, on any system."""

    __slots__ = ()
    parser = _windows


class Path(PurePath):
    """A path that also looks at what is there."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = WindowsPath if os.name == "nt" else PosixPath
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        if kwargs:
            import warnings

            warnings._deprecated(
                "pathlib.PurePath(**kwargs)",
                "support for supplying keyword arguments to pathlib.PurePath is deprecated and scheduled for "
                "removal in Python 3.14",
                remove=(3, 14),
            )
        super().__init__(*args)

    @classmethod
    def cwd(cls):
        """The folder the program works in."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The folder of the user."""
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        """The path that a URI `file:…` means."""
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri.removeprefix("file:")
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        if path[:3] == "///" or path[:1] == "/" and path[2:3] in (":", "|"):
            path = path[1:]
        if path[1:2] == "|":
            path = path[:1] + ":" + path[2:]
        from urllib.parse import unquote_to_bytes

        path = cls(os.fsdecode(unquote_to_bytes(path)))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    # ------------------------------------------------------------ what is there

    def stat(self, *, follow_symlinks=True):
        """What is known of the file."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """The same of a symbolic link itself."""
        return self.stat(follow_symlinks=False)

    def exists(self, *, follow_symlinks=True):
        """Is there something?"""
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def _is(self, test, follow_symlinks=True):
        try:
            return test(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except (OSError, ValueError):
            return False

    def is_dir(self, *, follow_symlinks=True):
        """Is it a folder?"""
        return self._is(_stat.S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Is it a file like most?"""
        return self._is(_stat.S_ISREG, follow_symlinks)

    def is_mount(self):
        """Does another file system start here?"""
        return os.path.ismount(self)

    def is_symlink(self):
        """Is it a symbolic link?"""
        return os.path.islink(self)

    def is_junction(self):
        """Is it a junction, which only Windows has?"""
        return os.path.isjunction(self)

    def is_block_device(self):
        return self._is(_stat.S_ISBLK)

    def is_char_device(self):
        return self._is(_stat.S_ISCHR)

    def is_fifo(self):
        return self._is(_stat.S_ISFIFO)

    def is_socket(self):
        return self._is(_stat.S_ISSOCK)

    def samefile(self, other_path):
        """Are both the same file?"""
        if not hasattr(other_path, "stat"):
            other_path = self.with_segments(other_path)
        return os.path.samestat(self.stat(), other_path.stat())

    def owner(self, *, follow_symlinks=True):
        """The name of the user it belongs to."""
        return _name_of("passwd", self.stat(follow_symlinks=follow_symlinks).st_uid, "getpwuid(): uid")

    def group(self, *, follow_symlinks=True):
        """The name of the group it belongs to."""
        return _name_of("group", self.stat(follow_symlinks=follow_symlinks).st_gid, "getgrgid(): gid")

    # ------------------------------------------------------------ contents

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file, as `open` does."""
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All of the file."""
        with self.open("rb", 0) as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """All of the file as text."""
        with self.open("r", -1, encoding, errors, newline) as file:
            return file.read()

    def write_bytes(self, data):
        """Make bytes all of the file; gives their number."""
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make a text all of the file; gives the number of its characters."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", -1, encoding, errors, newline) as file:
            return file.write(data)

    # ------------------------------------------------------------ folders

    def _child(self, name):
        # what is called `name` in this folder; cheaper than joining, as a name needs no look
        path = self.with_segments(self, name)
        path._drv, path._root, path._tail_cached = self._drv, self._root, [*self._tail, name]
        return path

    def iterdir(self):
        """What is in the folder, in no order."""
        names = os.listdir(self)
        return (self._child(name) for name in names)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """What is below that matches a pattern, in which `**` means any number of folders."""
        return self._select(pattern, (), case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """What matches a pattern at any depth below."""
        return self._select(pattern, ("**",), case_sensitive, recurse_symlinks)

    def _select(self, pattern, before, case_sensitive, recurse_symlinks):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        parts = list(pattern._tail)
        raw = pattern._raw_path
        if not parts and not before:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        if not parts or raw[-1:] in (self.parser.sep, self.parser.altsep):
            parts.append("")  # only folders
        ignore_case = self._ignores_case(case_sensitive)
        # names are looked up where the file system itself tells cases apart as wanted, and compared elsewhere
        exact = case_sensitive is None or case_sensitive == (self.parser is os.path)
        finder = _Finder(ignore_case, exact, recurse_symlinks, self._separators())
        text = "" if str(self) == "." else os.path.join(str(self), "")
        return map(self._found, finder.find(text, [*before, *parts], False))

    def _found(self, text):
        return self.with_segments(text.rstrip(self.parser.sep) or text)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """(folder, names of folders, names of files) for this folder and all below it."""
        waiting = [self]
        while waiting:
            path = waiting.pop()
            if isinstance(path, tuple):
                yield path
                continue
            folders, files = [], []
            try:
                with os.scandir(path) as entries:
                    for entry in entries:
                        kind = folders if entry.is_dir(follow_symlinks=follow_symlinks) else files
                        kind.append(entry.name)
            except OSError as error:
                if on_error is not None:
                    on_error(error)
                continue
            if top_down:
                yield path, folders, files
            else:
                waiting.append((path, folders, files))
            waiting += [path._child(name) for name in reversed(folders)]

    # ------------------------------------------------------------ where it really is

    def absolute(self):
        """The path from the root; `..` and links stay."""
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """The path from the root without `..` and symbolic links; with `strict` it must be there."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def readlink(self):
        """Where a symbolic link leads."""
        return self.with_segments(os.readlink(self))

    def expanduser(self):
        """The same with the folder of a user for a leading `~` or `~user`."""
        tail = self._tail
        if self._drv or self._root or not tail or tail[0][:1] != "~":
            return self
        home = os.path.expanduser(tail[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        drive, root, start = self._parse(home)
        return self._with_parts(drive, root, start + tail[1:])

    # ------------------------------------------------------------ changes

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file, or say that it was changed now."""
        if exist_ok:
            try:
                return os.utime(self)
            except OSError:
                pass  # making it says what is wrong
        flags = os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL)
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make a folder, with `parents` also those it is in."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Set the permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """Set those of a symbolic link itself."""
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Delete the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Delete the empty folder."""
        os.rmdir(self)

    def rename(self, target):
        """Give it another name or place; gives the new path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """The same, in place of what is there."""
        os.replace(self, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make this path a symbolic link to another."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make this path another name of a file."""
        os.link(target, self)


def _name_of(table, number, asked):
    # the name for the number of a user or group, from the system's tables
    try:
        with open(f"/etc/{table}") as file:
            for line in file:
                fields = line.rstrip("\n").split(":")
                if len(fields) > 2 and fields[2] == str(number):
                    return fields[0]
    except FileNotFoundError:
        raise UnsupportedOperation("users have no names on this system") from None
    raise KeyError(f"{asked} not found: {number}")


class _Finder:
    # walks down folders by the parts of a pattern; paths are texts that end with a separator where more may follow

    def __init__(self, ignore_case, exact, recurse_symlinks, seps):
        self.ignore_case = ignore_case
        self.exact = exact
        self.recurse_symlinks = recurse_symlinks
        self.seps = seps

    def find(self, path, parts, exists):
        """All below `path` that matches the parts; `exists`: it is known that `path` is there."""
        if not parts:
            if exists or os.path.lexists(path or "."):
                yield path
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            yield from self.deep(path, rest)
        elif not part:
            if os.path.isdir(path or "."):
                yield path
        elif part == ".." or self.exact and not any(c in part for c in "*?["):
            yield from self.find(path + part + ("/" if rest else ""), rest, False)
        else:
            match = _part_matcher(part, self.seps, self.ignore_case)
            for entry, _ in self.entries(path, bool(rest)):
                if match(entry.name):
                    yield from self.find(path + entry.name + ("/" if rest else ""), rest, True)

    def entries(self, path, only_folders):
        try:
            with os.scandir(path or ".") as entries:
                for entry in entries:
                    is_folder = self.is_folder(entry)
                    if is_folder or not only_folders or entry.is_symlink() and entry.is_dir():
                        yield entry, is_folder
        except OSError:
            return  # what cannot be read has nothing in it

    def is_folder(self, entry):
        try:
            return entry.is_dir(follow_symlinks=self.recurse_symlinks)
        except OSError:
            return False

    def deep(self, path, rest):
        # with links followed, the parts behind `**` are matched at once, so that nothing is looked up twice
        pattern = ["**"]
        while rest and (rest[0] == "**" or self.recurse_symlinks and rest[0] not in ("", "..")):
            if rest[0] != "**" or pattern[-1] != "**":
                pattern.append(rest[0])
            rest = rest[1:]
        match = _whole_matcher("/".join(pattern), "/", True, self.ignore_case)
        start = len(path)
        if match(""):
            yield from self.find(path, rest, False)
        waiting = [path]
        while waiting:
            for entry, is_folder in self.entries(folder := waiting.pop(), False):
                inner = folder + entry.name
                if (is_folder or not rest) and match(inner, start):
                    yield from self.find(inner + ("/" if rest else ""), rest, True)
                if is_folder:
                    waiting.append(inner + "/")


class PosixPath(Path, PurePosixPath):
    """A path of this system."""

    __slots__ = ()

    if os.name == "nt":
        def __new__(cls, *args, **kwargs):
            raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")


class WindowsPath(Path, PureWindowsPath):
    """A path of Windows, on Windows."""

    __slots__ = ()

    if os.name != "nt":
        def __new__(cls, *args, **kwargs):
            raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")


os.PathLike.register(PurePath)
