"""Paths as texts."""

import _os
from _os import fspath

__all__ = [
    "abspath", "basename", "commonpath", "commonprefix", "dirname", "exists", "expanduser", "expandvars",
    "getatime", "getctime", "getmtime", "getsize", "isabs", "isdir", "isfile", "islink", "join", "lexists",
    "normcase", "normpath", "realpath", "relpath", "samefile", "sameopenfile", "samestat", "ismount", "split", "splitdrive", "splitext", "splitroot",
    "sep", "altsep", "curdir", "pardir", "extsep", "pathsep", "defpath", "devnull", "supports_unicode_filenames",
]

sep, altsep, curdir, pardir, extsep, pathsep, devnull = "/", None, ".", "..", ".", ":", "/dev/null"
defpath = "/bin:/usr/bin"
supports_unicode_filenames = False


def _mark(path):
    # the separator, of the type of the path
    return b"/" if isinstance(path, bytes) else "/"


def exists(path):
    """Is there such a file or directory?"""
    return _kind(path, True) != ""


def _kind(path, follow):
    try:
        return _os.kind(path, follow)
    except ValueError:  # a path that cannot be: with a zero in it
        return ""


def lexists(path):
    return _kind(path, False) != ""


def isfile(path):
    return _kind(path, True) == "f"


def isdir(s):
    return _kind(s, True) == "d"


def islink(path):
    return _kind(path, False) == "l"


def isjunction(path):
    """There are none here."""
    fspath(path)
    return False


isdevdrive = isjunction


def ismount(path):
    """Does a volume begin at a path?"""
    path = fspath(path)
    try:
        here = _os.stat(path, False)
        if here.st_mode & 0o170000 == 0o120000:
            return False
        above = _os.stat(realpath(join(path, pardir if isinstance(path, str) else pardir.encode())), False)
    except (OSError, ValueError):
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def getsize(filename):
    """The size in bytes."""
    return _os.stat(filename, True).st_size


def getmtime(filename):
    """When the content changed last, in seconds since 1970."""
    return _os.stat(filename, True).st_mtime


def getatime(filename):
    """When the file was read last."""
    return _os.stat(filename, True).st_atime


def getctime(filename):
    """When the file or what is known of it changed last."""
    return _os.stat(filename, True).st_ctime


def isabs(s):
    s = fspath(s)
    return s.startswith(_mark(s))


def join(a, *p):
    """The path of p in the folder a; an absolute part starts anew."""
    path = fspath(a)
    mark = _mark(path)
    for part in p:
        part = fspath(part)
        if not isinstance(part, type(mark)):
            raise TypeError("Can't mix strings and bytes in path components")
        if part.startswith(mark) or not path:
            path = part
        elif path.endswith(mark):
            path += part
        else:
            path += mark + part
    return path


def split(p):
    """(the folder, the name in it)"""
    p = fspath(p)
    mark = _mark(p)
    at = p.rfind(mark) + 1
    head, tail = p[:at], p[at:]
    if head.strip(mark):
        head = head.rstrip(mark)
    return head, tail


def basename(p):
    p = fspath(p)
    return p[p.rfind(_mark(p)) + 1 :]


def dirname(p):
    return split(p)[0]


def splitext(p):
    """(all but the extension, the extension with its dot)"""
    p = fspath(p)
    dot = b"." if isinstance(p, bytes) else "."
    start = p.rfind(_mark(p)) + 1
    at = p.rfind(dot)
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    p = fspath(p)
    return p[:0], p


def splitroot(p):
    """(drive, root, the rest)"""
    p = fspath(p)
    mark = _mark(p)
    if not p.startswith(mark):
        return p[:0], p[:0], p
    count = 2 if p[1:2] == mark and p[2:3] != mark else 1
    return p[:0], p[:count], p[count:]


def normcase(s):
    return fspath(s)


def normpath(path):
    """The path without `.`, `..` and doubled separators."""
    path = fspath(path)
    mark = _mark(path)
    dot = b"." if isinstance(path, bytes) else "."
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(mark):
        if not part or part == dot:
            continue
        if part != dot + dot or (not root and not parts) or (parts and parts[-1] == dot + dot):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + mark.join(parts) or dot


def abspath(path):
    """The normalised path from the root."""
    path = fspath(path)
    if not isabs(path):
        current = _os.getcwd()
        path = join(current.encode() if isinstance(path, bytes) else current, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The path without links."""
    path = abspath(filename)
    rest = []
    while True:
        try:
            found = _os.canonical(path)
            return join(found, *reversed(rest)) if rest else found
        except OSError:
            if strict:
                raise
            path, name = split(path)
            if not name:
                return join(path, *reversed(rest))
            rest.append(name)


def relpath(path, start=None):
    """The way from `start`, the current directory without one."""
    if not path:
        raise ValueError("no path specified")
    path = fspath(path)
    mark, up, same_place = (b"/", b"..", b".") if isinstance(path, bytes) else (sep, pardir, curdir)
    start = same_place if start is None else fspath(start)
    there = [part for part in abspath(path).split(mark) if part]
    here = [part for part in abspath(start).split(mark) if part]
    same = 0
    while same < len(there) and same < len(here) and there[same] == here[same]:
        same += 1
    return mark.join([up] * (len(here) - same) + there[same:]) or same_place


def commonprefix(m):
    """The longest text that all begin with."""
    if not m:
        return ""
    low, high = min(m), max(m)
    for i, item in enumerate(low):
        if item != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """The longest path that all begin with."""
    paths = [fspath(path) for path in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({path.startswith(sep) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    lists = [[part for part in path.split(sep) if part and part != curdir] for path in paths]
    common = []
    for parts in zip(*lists):
        if any(part != parts[0] for part in parts):
            break
        common.append(parts[0])
    return (sep if paths[0].startswith(sep) else "") + sep.join(common)


def expanduser(path):
    """`~` stands for the home directory."""
    path = fspath(path)
    if not path.startswith("~"):
        return path
    end = path.find("/")
    end = len(path) if end < 0 else end
    if end != 1:
        return path
    import os

    home = os.environ.get("HOME")
    return path if home is None else (home.rstrip("/") + path[end:]) or "/"


def expandvars(path):
    """`$NAME` and `${NAME}` stand for variables of the environment."""
    import os

    path, out = fspath(path), []
    while True:
        before, found, after = path.partition("$")
        out.append(before)
        if not found:
            return "".join(out)
        if after.startswith("{") and "}" in after:
            name, _, path = after[1:].partition("}")
            source = "${" + name + "}"
        else:
            size = 0
            while size < len(after) and (after[size].isalnum() or after[size] == "_"):
                size += 1
            name, path = after[:size], after[size:]
            source = "$" + name
        out.append(os.environ.get(name, source) if name else source)


def samefile(f1, f2):
    """Do two paths lead to the same file?"""
    return samestat(_os.stat(f1, True), _os.stat(f2, True))


def sameopenfile(fp1, fp2):
    """Do two descriptors belong to the same file?"""
    return samestat(_os.fstat(fp1), _os.fstat(fp2))


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev
