"""Files and folders for a while, under names that nobody else has."""

import os
import random

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
    "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]

TMP_MAX = 10000
template = "tmp"
# the folder for all of it, once it is known or if a program says so
tempdir = None

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def _names():
    # a generator of numbers of its own: programs that set the seed of `random` shall not meet each other's names
    choice = random.Random().choice
    while True:
        yield "".join(choice(_LETTERS) for _ in range(8))


def gettempprefix():
    return template


def gettempprefixb():
    return os.fsencode(template)


def gettempdir():
    """The folder for temporary files: what TMPDIR, TEMP or TMP say, or a usual one."""
    global tempdir
    if tempdir is None:
        wanted = [os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")]
        for folder in [*filter(None, wanted), "/tmp", "/var/tmp", "/usr/tmp", os.getcwd()]:
            folder = os.path.abspath(folder)
            if os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK):
                tempdir = folder
                break
        else:
            raise FileNotFoundError(2, "No usable temporary directory found")
    return os.fsdecode(tempdir)


def gettempdirb():
    return os.fsencode(gettempdir())


def _parts(prefix, suffix, dir):
    # all of one kind, text or bytes
    given = [part for part in (prefix, suffix, dir) if part is not None]
    given = [os.fspath(part) for part in given]
    kinds = {type(part) for part in given if isinstance(part, (str, bytes))}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    in_bytes = bytes in kinds
    if prefix is None:
        prefix = gettempprefixb() if in_bytes else template
    if suffix is None:
        suffix = b"" if in_bytes else ""
    if dir is None:
        dir = gettempdirb() if in_bytes else gettempdir()
    return prefix, suffix, dir, in_bytes


def _make(prefix, suffix, dir, create):
    # call `create` with new paths until one is new indeed
    prefix, suffix, dir, in_bytes = _parts(prefix, suffix, dir)
    for _, name in zip(range(TMP_MAX), _names()):
        path = os.path.join(dir, prefix + (os.fsencode(name) if in_bytes else name) + suffix)
        try:
            return create(path), os.path.abspath(path)
        except FileExistsError:
            continue
    raise FileExistsError(17, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file that only this user may read; gives its descriptor and path."""
    return _make(prefix, suffix, dir, lambda path: os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a folder that only this user may enter; gives its path."""
    return _make(prefix, suffix, dir, lambda path: os.mkdir(path, 0o700))[1]


def mktemp(suffix="", prefix=template, dir=None):
    """A path where nothing is. By the time it is used something may be."""

    def free(path):
        if os.path.lexists(path):
            raise FileExistsError

    return _make(prefix, suffix, dir, free)[1]


class _Named:
    # a file that is removed when it is closed

    def __init__(self, file, name, delete, delete_on_close):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete and delete_on_close

    def __repr__(self):
        return f"<{type(self).__name__} file={self.file!r}>"

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __iter__(self):
        return iter(self.file)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *exc_info):
        self.file.close()
        self._remove(self.delete)

    def close(self):
        self.file.close()
        self._remove(self._delete_on_close)

    def _remove(self, wanted):
        if wanted:
            self.delete = self._delete_on_close = False
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass


_TemporaryFileWrapper = _Named


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
    errors=None, delete_on_close=True,
):
    """A file with a name, which is gone when it is closed."""
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        file = open(fd, mode, buffering, encoding, errors, newline)
    except:
        os.close(fd)
        os.unlink(name)
        raise
    return _Named(file, name, delete, delete_on_close)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None,
):
    """A file without a name."""
    fd, name = mkstemp(suffix, prefix, dir)
    os.unlink(name)
    try:
        return open(fd, mode, buffering, encoding, errors, newline)
    except:
        os.close(fd)
        raise


class SpooledTemporaryFile:
    """A file in memory, which becomes a real one when it grows beyond `max_size`."""

    def __init__(
        self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
        *, errors=None,
    ):
        import io

        if "b" in mode:
            self._file = io.BytesIO()
        else:
            self._file = io.TextIOWrapper(io.BytesIO(), encoding="utf-8" if encoding is None else encoding,
                                          errors=errors, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._options = {
            "mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix, "encoding": encoding,
            "newline": newline, "dir": dir, "errors": errors,
        }

    def rollover(self):
        """Become a real file now."""
        if self._rolled:
            return
        memory, file = self._file, TemporaryFile(**self._options)
        at = memory.tell()
        if hasattr(memory, "buffer"):
            memory.flush()
            file.write(memory.buffer.getvalue().decode(memory.encoding))
            file.flush()
        else:
            file.write(memory.getvalue())
        file.seek(at)
        self._file, self._rolled = file, True

    def _check(self):
        if self._max_size and not self._rolled and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, data):
        count = self._file.write(data)
        self._check()
        return count

    def writelines(self, lines):
        self._file.writelines(lines)
        self._check()

    def truncate(self, size=None):
        if size is not None and self._max_size and size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self._file.close()


class TemporaryDirectory:
    """A folder that is gone, with all in it, at the end of a `with` block."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *exc_info):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove it now."""
        import shutil

        if os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore)
