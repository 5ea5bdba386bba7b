"""The operating system: files by name, the environment, the process."""

import sys

import _os
from _os import (
    chdir, close, cpu_count, dup, dup2, fspath, fstat, fsync, ftruncate, get_blocking, get_inheritable, getcwd, getpid,
    getloadavg, getppid, isatty, kill, pipe, read, set_blocking, set_inheritable, stat_result, statvfs_result,
    strerror, terminal_size, times, times_result, umask, uname, uname_result, write,
)
from os import path
from os.path import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

__all__ = [
    "DirEntry", "EX_CANTCREAT", "EX_CONFIG", "EX_DATAERR", "EX_IOERR", "EX_NOHOST", "EX_NOINPUT", "EX_NOPERM",
    "EX_NOUSER", "EX_OK", "EX_OSERR", "EX_OSFILE", "EX_PROTOCOL", "EX_SOFTWARE", "EX_TEMPFAIL",
    "EX_UNAVAILABLE", "EX_USAGE", "F_OK", "PathLike", "R_OK", "SEEK_CUR", "SEEK_END", "SEEK_SET", "WCONTINUED",
    "WCOREDUMP", "WEXITSTATUS", "WIFCONTINUED", "WIFEXITED", "WIFSIGNALED", "WIFSTOPPED", "WNOHANG", "WSTOPSIG",
    "WTERMSIG", "WUNTRACED", "W_OK", "X_OK", "abort", "access", "altsep", "chdir", "chmod", "close",
    "closerange", "cpu_count", "curdir", "defpath", "devnull", "dup", "dup2", "environ", "error", "extsep", "fdatasync",
    "fdopen", "fsdecode", "fsencode", "fspath", "fstat", "fsync", "ftruncate", "get_blocking", "get_exec_path",
    "get_inheritable", "get_terminal_size", "getcwd", "getcwdb", "getegid", "getenv", "geteuid", "getgid",
    "getgroups", "getloadavg", "getpid", "getppid", "getuid", "isatty", "kill", "killpg", "linesep", "link",
    "listdir", "lseek", "lstat", "makedirs", "mkdir", "name", "open", "pardir", "path", "pathsep", "pipe",
    "popen", "process_cpu_count", "putenv", "read", "readlink", "remove", "removedirs", "rename", "renames",
    "replace", "rmdir", "scandir", "sep", "set_blocking", "set_inheritable", "stat", "stat_result", "statvfs",
    "statvfs_result", "strerror", "symlink", "system", "terminal_size", "times", "times_result", "truncate",
    "umask", "uname", "uname_result", "unlink", "unsetenv", "urandom", "utime", "wait", "waitpid",
    "waitstatus_to_exitcode", "walk", "write",
]

name = "nt" if _os.windows else "posix"
linesep = "\n"
error = OSError
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
globals().update(_os.flags)
__all__ += _os.flags
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK = 0
(
    EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_SOFTWARE, EX_OSERR, EX_OSFILE,
    EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG,
) = range(64, 79)

sys.modules["os.path"] = path


# ---------------------------------------------------------------- environment


class _Environ(dict):
    # the environment of this process as it was, and what the program changed in it

    def __setitem__(self, key, value):
        for item in (key, value):
            if not isinstance(item, str):
                raise TypeError(f"str expected, not {type(item).__name__}")
        super().__setitem__(key, value)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def update(self, other=(), /, **more):
        for key, value in dict(other, **more).items():
            self[key] = value

    def copy(self):
        return dict(self)

    def __repr__(self):
        return f"environ({dict.__repr__(self)})"


environ = _Environ(_os.environment())


def getenv(key, default=None):
    """A variable of the environment."""
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


def get_exec_path(env=None):
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


# ---------------------------------------------------------------- paths


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


def getcwdb():
    return getcwd().encode()


# ---------------------------------------------------------------- files


def _refuse_dir_fd(*given):
    # paths that begin in an open folder: the platform's calls for them are not among those the machine has
    if any(fd is not None for fd in given):
        raise NotImplementedError("dir_fd unavailable on this platform")


def _refuse_links(function, follow_symlinks):
    if not follow_symlinks:
        raise NotImplementedError(f"{function}: follow_symlinks unavailable on this platform")


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What is known of a file, given by its name or by a descriptor."""
    _refuse_dir_fd(dir_fd)
    if isinstance(path, int):
        if not follow_symlinks:
            raise ValueError("stat: cannot use fd and follow_symlinks together")
        return fstat(path)
    return _os.stat(path, follow_symlinks)


def lstat(path, *, dir_fd=None):
    """What is known of a file, or of the symbolic link that is there."""
    _refuse_dir_fd(dir_fd)
    return _os.stat(path, False)


def statvfs(path):
    """What is known of the volume that a file lies on."""
    return _os.statvfs(path)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Is there such a file, and do its permissions name the wanted ways?"""
    _refuse_dir_fd(dir_fd)
    try:
        found = stat(path, follow_symlinks=follow_symlinks)
    except OSError:
        return False
    user, effective_user, group, effective_group, groups, _ = _os.identity()
    if effective_ids:
        user, group = effective_user, effective_group
    bits = found.st_mode
    if user == 0:
        # the superuser may do everything, but start what nobody may start
        return not mode & X_OK or bool(bits & 0o111) or bits & 0o170000 == 0o040000
    if found.st_uid == user:
        bits >>= 6
    elif found.st_gid == group or found.st_gid in groups:
        bits >>= 3
    return mode & bits & 7 == mode


def listdir(path=None):
    """The names in a folder."""
    path = "." if path is None else path
    names = [name for name, _ in _os.entries(path, "listdir")]
    return [name.encode() for name in names] if isinstance(path, bytes) else names


class DirEntry:
    """A name in a folder, and what it is."""

    __slots__ = ("name", "path", "_kind")

    def __init__(self, name, path, kind):
        self.name, self.path, self._kind = name, path, kind

    def inode(self):
        return lstat(self.path).st_ino

    def is_junction(self):
        return False

    def is_dir(self, *, follow_symlinks=True):
        if self._kind == "l" and follow_symlinks:
            return path.isdir(self.path)
        return self._kind == "d"

    def is_file(self, *, follow_symlinks=True):
        if self._kind == "l" and follow_symlinks:
            return path.isfile(self.path)
        return self._kind == "f"

    def is_symlink(self):
        return self._kind == "l"

    def stat(self, *, follow_symlinks=True):
        return stat(self.path, follow_symlinks=follow_symlinks)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path=None):
    """The entries of a folder."""
    folder = "." if path is None else path
    entries = _os.entries(folder, "scandir")
    folder = fspath(folder)
    if isinstance(folder, bytes):
        entries = [(name.encode(), kind) for name, kind in entries]
    return _Scan([DirEntry(name, _join(folder, name), kind) for name, kind in entries])


_join = path.join


def walk(top, topdown=True, onerror=None, followlinks=False):
    """(folder, names of folders, names of files) for a folder and all below it."""
    top = fspath(top)
    folders, files = [], []
    try:
        entries = list(scandir(top))
    except OSError as e:
        if onerror is not None:
            onerror(e)
        return
    for entry in entries:
        (folders if entry.is_dir() else files).append(entry.name)
    if topdown:
        yield top, folders, files
    for name in folders:
        inner = _join(top, name)
        if followlinks or not path.islink(inner):
            yield from walk(inner, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Make a folder."""
    _refuse_dir_fd(dir_fd)
    _os.mkdir(path, mode)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a folder and the folders it is in."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            # somebody else was quicker
            pass
        if tail in (curdir, curdir.encode()):
            return
    try:
        _os.mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def remove(path, *, dir_fd=None):
    """Delete a file."""
    _refuse_dir_fd(dir_fd)
    _os.remove(path)


unlink = remove


def rmdir(path, *, dir_fd=None):
    """Delete an empty folder."""
    _refuse_dir_fd(dir_fd)
    _os.rmdir(path)


def removedirs(name):
    """Delete an empty folder, and those it is in that become empty."""
    _os.rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            _os.rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Give a file another name or place."""
    _refuse_dir_fd(src_dir_fd, dst_dir_fd)
    _os.rename(src, dst)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Give a file another name or place."""
    _refuse_dir_fd(src_dir_fd, dst_dir_fd)
    _os.rename(src, dst)


def renames(old, new):
    """Give a file another name, in folders that are made for it; those it leaves empty are deleted."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    _os.rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def readlink(path, *, dir_fd=None):
    """Where a symbolic link leads."""
    _refuse_dir_fd(dir_fd)
    found = _os.readlink(path)
    return found.encode() if isinstance(path, bytes) else found


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    """Make `dst` a symbolic link to `src`."""
    _refuse_dir_fd(dir_fd)
    _os.symlink(src, dst)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """Make `dst` another name of the file `src`."""
    _refuse_dir_fd(src_dir_fd, dst_dir_fd)
    if not follow_symlinks and path.islink(src):
        _refuse_links("link", follow_symlinks)
    _os.link(src, dst)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Set the permissions of a file."""
    _refuse_dir_fd(dir_fd)
    _refuse_links("chmod", follow_symlinks)
    _os.chmod(path, mode)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Say when a file was read and changed last: now, in seconds, or in nanoseconds."""
    _refuse_dir_fd(dir_fd)
    _refuse_links("utime", follow_symlinks)
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        ns = tuple(time * 10**9 if isinstance(time, int) else int(time * 1e9) for time in times)
    elif ns is None:
        import time

        ns = (time.time_ns(),) * 2
    elif not isinstance(ns, tuple) or len(ns) != 2:
        raise TypeError("utime: 'ns' must be a tuple of two ints")
    _os.utime(path, *ns)


def truncate(path, length):
    """Cut or extend a file to `length` bytes."""
    if isinstance(path, int):
        return ftruncate(path, length)
    fd = _os.open(path, O_RDWR, 0)
    try:
        ftruncate(fd, length)
    finally:
        close(fd)


# ---------------------------------------------------------------- the process


def urandom(size, /):
    """Random bytes of the system."""
    import _random

    return _random.urandom(size)


process_cpu_count = cpu_count


def getuid():
    """The number of the user who started this program."""
    return _os.identity()[0]


def geteuid():
    """The number of the user whose rights this program has."""
    return _os.identity()[1]


def getgid():
    """The number of that user's group."""
    return _os.identity()[2]


def getegid():
    """The number of the group whose rights this program has."""
    return _os.identity()[3]


def getgroups():
    """The numbers of further groups whose rights this program has."""
    return list(_os.identity()[4])


def get_terminal_size(fd=1, /):
    """How many characters the terminal behind a descriptor shows."""
    size = _os.terminal(fd)
    if size is None:
        raise OSError(25, "Inappropriate ioctl for device")
    return terminal_size(size)


# ---------------------------------------------------------------- descriptors


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Open a file; gives its descriptor."""
    _refuse_dir_fd(dir_fd)
    return _os.open(path, flags, mode)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object for a descriptor."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io

    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def lseek(fd, position, whence, /):
    """Move in the file behind a descriptor; gives the new place."""
    return _os.lseek(fd, position, whence)


fdatasync = fsync


def closerange(fd_low, fd_high, /):
    """Close the descriptors from the first to before the second, and do not mind those that are not open."""
    for fd in range(fd_low, min(fd_high, 1 << 16)):
        try:
            close(fd)
        except OSError:
            pass


# ---------------------------------------------------------------- other processes

WNOHANG, WUNTRACED, WCONTINUED = 1, 2, 8


def waitpid(pid, options, /):
    """Wait for the end of a program that was started: (its number, its status), zeros for WNOHANG and none."""
    import _subprocess

    return _subprocess.reap(pid, not options & WNOHANG)


def wait():
    """Wait for the end of any program that was started."""
    return waitpid(-1, 0)


def waitstatus_to_exitcode(status):
    """The exit code of a status, below zero for the signal that ended the program."""
    return -(status & 0x7f) if status & 0x7f else status >> 8


def WIFEXITED(status):
    return status & 0x7f == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xff


def WIFSIGNALED(status):
    return status & 0x7f not in (0, 0x7f)


def WTERMSIG(status):
    return status & 0x7f


def WIFSTOPPED(status):
    return status & 0xff == 0x7f


def WSTOPSIG(status):
    return status >> 8 & 0xff


def WIFCONTINUED(status):
    return status == 0xffff


def WCOREDUMP(status):
    return bool(status & 0x80)


def _status(code):
    # what `waitpid` gives for an exit code
    return -code if code < 0 else code << 8


def system(command):
    """Run a shell command; gives its status as `waitpid` does."""
    from subprocess import call

    return _status(call(command, shell=True, close_fds=False))


def killpg(pgid, signal, /):
    """Send a signal to a group of processes."""
    kill(-pgid, signal)


def abort():
    """End this program at once: SIGABRT."""
    kill(getpid(), 6)


class _Command:
    # what `popen` gives: the file, and the command behind it

    def __init__(self, stream, process):
        self._stream = stream
        self._process = process

    def close(self):
        """Wait for its end; gives the status, None for 0."""
        self._stream.close()
        return _status(self._process.wait()) or None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """A file that reads what a shell command writes, or (mode "w") writes what it reads."""
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    from subprocess import PIPE, Popen

    if mode == "r":
        process = Popen(cmd, shell=True, text=True, stdout=PIPE, bufsize=buffering)
        return _Command(process.stdout, process)
    process = Popen(cmd, shell=True, text=True, stdin=PIPE, bufsize=buffering)
    return _Command(process.stdin, process)


def __getattr__(name):
    if name == "PathLike":
        from abc import ABC, abstractmethod

        class PathLike(ABC):
            """An object with a method `__fspath__`."""

            __slots__ = ()

            @abstractmethod
            def __fspath__(self):
                raise NotImplementedError

            @classmethod
            def __subclasshook__(cls, subclass):
                if cls is PathLike:
                    return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or NotImplemented
                return NotImplemented

            __class_getitem__ = classmethod(lambda cls, item: cls)

        PathLike.__qualname__ = "PathLike"
        globals()["PathLike"] = PathLike
        return PathLike
    raise AttributeError(f"module 'os' has no attribute {name!r}")
