"""What the mode of a file says: its kind and its permissions."""

ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)
S_IFIFO, S_IFCHR, S_IFDIR, S_IFBLK = 0o010000, 0o020000, 0o040000, 0o060000
S_IFREG, S_IFLNK, S_IFSOCK = 0o100000, 0o120000, 0o140000
S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o070, 0o040, 0o020, 0o010
S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o007, 0o004, 0o002, 0o001
S_IREAD, S_IWRITE, S_IEXEC, S_ENFMT = S_IRUSR, S_IWUSR, S_IXUSR, S_ISGID

_KINDS = {
    S_IFIFO: "p", S_IFCHR: "c", S_IFDIR: "d", S_IFBLK: "b", S_IFREG: "-", S_IFLNK: "l", S_IFSOCK: "s",
}


def S_IFMT(mode, /):
    """The bits that say what it is."""
    return mode & 0o170000


def S_IMODE(mode, /):
    """The bits that say what may be done with it."""
    return mode & 0o7777


def S_ISDIR(mode, /):
    return S_IFMT(mode) == S_IFDIR


def S_ISREG(mode, /):
    return S_IFMT(mode) == S_IFREG


def S_ISLNK(mode, /):
    return S_IFMT(mode) == S_IFLNK


def S_ISFIFO(mode, /):
    return S_IFMT(mode) == S_IFIFO


def S_ISSOCK(mode, /):
    return S_IFMT(mode) == S_IFSOCK


def S_ISCHR(mode, /):
    return S_IFMT(mode) == S_IFCHR


def S_ISBLK(mode, /):
    return S_IFMT(mode) == S_IFBLK


def S_ISDOOR(mode, /):
    return False


S_ISPORT = S_ISWHT = S_ISDOOR


def filemode(mode, /):
    """A mode as `ls -l` shows it."""
    text = [_KINDS.get(S_IFMT(mode), "?")]
    for shift, special, letter in ((6, S_ISUID, "s"), (3, S_ISGID, "s"), (0, S_ISVTX, "t")):
        bits = mode >> shift
        text.append("r" if bits & 4 else "-")
        text.append("w" if bits & 2 else "-")
        if mode & special:
            text.append(letter if bits & 1 else letter.upper())
        else:
            text.append("x" if bits & 1 else "-")
    return "".join(text)
