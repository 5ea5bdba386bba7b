"""Whole files and folders: copy, move and remove them, and find programs."""

import os
import stat

__all__ = [
    "Error", "SameFileError", "SpecialFileError", "copy", "copy2", "copyfile", "copyfileobj", "copymode", "copystat",
    "copytree", "disk_usage", "get_terminal_size", "ignore_patterns", "move", "rmtree", "which",
]

# bytes copied in one go
COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    """A file cannot be copied onto itself."""


class SpecialFileError(OSError):
    """Pipes are not copied."""


# ---------------------------------------------------------------- files


def copyfileobj(fsrc, fdst, length=0):
    """Write all that can be read from one file object to another."""
    while piece := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(piece)


def _same(src, dst):
    try:
        one, other = os.stat(src), os.stat(dst)
    except OSError:
        return False
    return (one.st_ino, one.st_dev) == (other.st_ino, other.st_dev)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the content of a file; gives `dst`."""
    if _same(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    for path in (src, dst):
        if os.path.exists(path) and stat.S_ISFIFO(os.stat(path).st_mode):
            raise SpecialFileError(f"`{os.fspath(path)}` is a named pipe")
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as source:
        try:
            with open(dst, "wb") as target:
                copyfileobj(source, target)
        except IsADirectoryError as e:
            if os.path.exists(dst):
                raise
            raise FileNotFoundError(f"Directory does not exist: {dst}") from e
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Give a file the permissions of another one."""
    if follow_symlinks or not (os.path.islink(src) and os.path.islink(dst)):
        os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Give a file the permissions and times of another one."""
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        return
    found = os.stat(src)
    os.utime(dst, ns=(found.st_atime_ns, found.st_mtime_ns))
    os.chmod(dst, stat.S_IMODE(found.st_mode))


def _into(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file and its permissions to a path or into a folder; gives the new path."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """As `copy`, with the times as well."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


# ---------------------------------------------------------------- folders


def ignore_patterns(*patterns):
    """A function for `copytree` that leaves out what these patterns match."""
    from fnmatch import filter as matching

    def ignored(folder, names):
        return {name for pattern in patterns for name in matching(names, pattern)}

    return ignored


def copytree(
    src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False,
):
    """Copy a folder with all in it; gives `dst`. What fails is told at the end, in one `Error`."""
    names = os.listdir(src)
    left_out = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for name in names:
        if name in left_out:
            continue
        source, target = os.path.join(src, name), os.path.join(dst, name)
        try:
            if os.path.islink(source) and symlinks:
                os.symlink(os.readlink(source), target)
            elif os.path.islink(source) and not os.path.exists(source) and ignore_dangling_symlinks:
                continue
            elif os.path.isdir(source):
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        except Error as e:
            errors.extend(e.args[0])
        except OSError as e:
            errors.append((source, target, str(e)))
    try:
        copystat(src, dst)
    except OSError as e:
        errors.append((src, dst, str(e)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a folder with all in it; links are removed, not followed."""

    def failed(function, where, error):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, where, error)
        elif onerror is not None:
            onerror(function, where, (type(error), error, error.__traceback__))
        else:
            raise error

    try:
        if os.path.islink(path):
            raise OSError("Cannot call rmtree on a symbolic link")
    except OSError as e:
        failed(os.path.islink, path, e)
        return
    # folders that wait to be empty, and whether what is in them was gone through
    waiting = [(path, False)]
    while waiting:
        folder, empty = waiting.pop()
        if empty:
            try:
                os.rmdir(folder)
            except OSError as e:
                failed(os.rmdir, folder, e)
            continue
        waiting.append((folder, True))
        try:
            entries = list(os.scandir(folder))
        except OSError as e:
            failed(os.scandir, folder, e)
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                waiting.append((entry.path, False))
                continue
            try:
                os.unlink(entry.path)
            except OSError as e:
                failed(os.unlink, entry.path, e)


def move(src, dst, copy_function=copy2):
    """Move a file or folder to a path or into a folder; gives the new path."""
    target = dst
    if os.path.isdir(dst):
        if _same(src, dst):
            os.rename(src, dst)
            return None
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        os.rename(src, target)
    except OSError:
        # to another disk, most likely
        if os.path.islink(src):
            os.symlink(os.readlink(src), target)
            os.unlink(src)
        elif os.path.isdir(src):
            inside = os.path.join(os.path.abspath(target), "")
            if inside.startswith(os.path.join(os.path.abspath(src), "")):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
            copytree(src, target, symlinks=True, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


# ---------------------------------------------------------------- the rest


def disk_usage(path):
    """(total, used, free) bytes of the volume that a path lies on, as they are for everybody."""
    from collections import namedtuple

    global _Usage
    if _Usage is None:
        _Usage = namedtuple("usage", "total used free")
    found = os.statvfs(path)
    unit = found.f_frsize
    return _Usage(found.f_blocks * unit, (found.f_blocks - found.f_bfree) * unit, found.f_bavail * unit)


# the class of what `disk_usage` gives, made when it is needed first
_Usage = None


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of the program that a command names, or None."""
    in_bytes = isinstance(cmd, bytes)
    folder, name = os.path.split(cmd)
    if folder:
        folders = [folder]
    else:
        if path is None:
            path = os.environ.get("PATH", "/bin:/usr/bin")
        if not path:
            return None
        folders = os.fsdecode(path).split(os.pathsep)
        if in_bytes:
            folders = [os.fsencode(each) for each in folders]
    for folder in dict.fromkeys(folders):
        found = os.path.join(folder, name)
        if os.path.exists(found) and os.access(found, mode) and not os.path.isdir(found):
            return found
    return None


def get_terminal_size(fallback=(80, 24)):
    """Columns and lines: what COLUMNS and LINES say, else the terminal, else `fallback`."""

    def number(name):
        try:
            return int(os.environ[name])
        except (KeyError, ValueError):
            return 0

    columns, lines = number("COLUMNS"), number("LINES")
    if columns <= 0 or lines <= 0:
        try:
            size = os.get_terminal_size(1)
        except OSError:
            size = os.terminal_size(fallback)
        columns = columns if columns > 0 else size.columns or fallback[0]
        lines = lines if lines > 0 else size.lines or fallback[1]
    return os.terminal_size((columns, lines))
