"""Files by patterns of the shell: `*`, `?`, `[seq]`, `[!seq]`, and `**` for folders at any depth."""

import fnmatch
import os
import re
import warnings

__all__ = ["escape", "glob", "iglob", "translate"]

_MAGIC = re.compile("([*?[])")
_MAGIC_BYTES = re.compile(b"([*?[])")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The list of paths that match a pattern, in the order in which the folders give them."""
    return list(
        iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden)
    )


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that match a pattern, one after the other."""
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")
    # what kind of path it is shows now, not at the first step
    root_dir = pathname[:0] if root_dir is None else os.fspath(root_dir)
    return _found(pathname, root_dir, recursive, include_hidden)


def _found(pathname, root_dir, recursive, include_hidden):
    # the pattern without its leading "**" also means the folder itself, which has no name
    nothing = not pathname or recursive and _is_recursive(pathname[:2])
    for path in _match(pathname, root_dir, recursive, False, include_hidden):
        if nothing and not path:
            continue
        yield path


def _match(pathname, root_dir, recursive, only_folders, hidden):
    # paths below `root_dir` that match
    folder, base = os.path.split(pathname)
    if not has_magic(pathname):
        if base:
            if os.path.lexists(_joined(root_dir, pathname)):
                yield pathname
        elif os.path.isdir(_joined(root_dir, folder)):
            # the pattern ends with a separator: only a folder will do
            yield pathname
        return
    if not folder:
        yield from _names(root_dir, base, recursive, only_folders, hidden)
        return
    # a root has no parent
    if folder != pathname and has_magic(folder):
        folders = _match(folder, root_dir, recursive, True, hidden)
    else:
        folders = [folder]
    for folder in folders:
        for name in _names(_joined(root_dir, folder), base, recursive, only_folders, hidden):
            yield os.path.join(folder, name)


def _joined(root_dir, path):
    if not root_dir or not path:
        return root_dir or path
    return os.path.join(root_dir, path)


def _names(folder, pattern, recursive, only_folders, hidden):
    # what of one folder matches one part of a pattern, as paths relative to the folder
    if recursive and _is_recursive(pattern):
        if not folder or os.path.isdir(folder):
            yield pattern[:0]
        yield from _below(folder, only_folders, hidden)
    elif has_magic(pattern):
        names = [name for name, _ in _entries(folder, only_folders, pattern)]
        if not hidden and not _is_hidden(pattern):
            names = [name for name in names if not _is_hidden(name)]
        yield from fnmatch.filter(names, pattern)
    elif pattern:
        if os.path.lexists(_joined(folder, pattern)):
            yield pattern
    elif os.path.isdir(folder):
        yield pattern


def _below(folder, only_folders, hidden):
    for name, is_folder in _entries(folder, only_folders, folder):
        if hidden or not _is_hidden(name):
            yield name
            if is_folder:
                for inner in _below(_joined(folder, name), only_folders, hidden):
                    yield os.path.join(name, inner)


def _entries(folder, only_folders, like):
    # (name, is it a folder) of what is in a folder; a folder that cannot be read has nothing in it
    if not folder:
        folder = os.fsencode(os.curdir) if isinstance(like, bytes) else os.curdir
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                is_folder = entry.is_dir()
                if is_folder or not only_folders:
                    found.append((entry.name, is_folder))
    except OSError:
        pass
    return found


def glob0(dirname, pattern):
    _deprecated("glob0")
    return list(_names(dirname, pattern, False, False, False))


def glob1(dirname, pattern):
    _deprecated("glob1")
    names = [name for name, _ in _entries(dirname, False, pattern)]
    if not _is_hidden(pattern):
        names = [name for name in names if not _is_hidden(name)]
    return fnmatch.filter(names, pattern)


def _deprecated(name):
    warnings.warn(
        f"'glob.{name}' is deprecated and slated for removal in Python 3.15. "
        "Use glob.glob and pass *root_dir* argument instead.", DeprecationWarning, stacklevel=3,
    )


def has_magic(s):
    """Is there a character that means more than itself?"""
    return (_MAGIC_BYTES if isinstance(s, bytes) else _MAGIC).search(s) is not None


def _is_hidden(name):
    return name[:1] in (".", b".")


def _is_recursive(pattern):
    return pattern in ("**", b"**")


def escape(pathname):
    """The pattern that matches this path and nothing else."""
    drive, rest = os.path.splitdrive(pathname)
    if isinstance(rest, bytes):
        return drive + _MAGIC_BYTES.sub(rb"[\1]", rest)
    return drive + _MAGIC.sub(r"[\1]", rest)


def translate(pathname, *, recursive=False, include_hidden=False, seps=None):
    """The regular expression that a pattern means."""
    if not seps:
        seps = (os.path.sep, os.path.altsep) if os.path.altsep else os.path.sep
    escaped = "".join(map(re.escape, seps))
    sep = f"[{escaped}]" if len(seps) > 1 else escaped
    other = f"[^{escaped}]"
    if include_hidden:
        whole = f"{other}+"
        deep, deep_last = f"(?:.+{sep})?", ".*"
    else:
        whole = f"[^{escaped}.]{other}*"
        deep, deep_last = f"(?:{whole}{sep})*", f"(?:{whole}{sep})*(?:{whole})?"
    out = []
    parts = re.split(sep, pathname)
    last = len(parts) - 1
    for at, part in enumerate(parts):
        if part == "*":
            out.append(whole if at == last else whole + sep)
        elif part == "**" and recursive:
            if at == last:
                out.append(deep_last)
            elif parts[at + 1] != "**":
                out.append(deep)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    out.append(r"(?!\.)")
                out += _translated(part, other)
            if at < last:
                out.append(sep)
    return f"(?s:{''.join(out)})\\Z"


def _translated(part, other):
    # regular expressions for a part of a pattern between separators
    at, end = 0, len(part)
    while at < end:
        c = part[at]
        at += 1
        if c == "*":
            while at < end and part[at] == "*":
                at += 1
            yield other + "*"
        elif c == "?":
            yield other
        elif c == "[" and (close := _closing(part, at)) >= 0:
            yield fnmatch._set(part[at:close])
            at = close + 1
        else:
            yield re.escape(c)


def _closing(part, at):
    # where the set that starts at `at` ends, or -1
    if part[at:at + 1] == "!":
        at += 1
    if part[at:at + 1] == "]":
        at += 1
    return part.find("]", at)
