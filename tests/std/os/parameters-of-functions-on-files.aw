# What the parameters mode, exist_ok, follow_symlinks and dir_fd do; a path may be a descriptor.
import os
import shutil
import stat
import tempfile


def outcome(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}".replace(str(folder), "FOLDER")


def bits(name):
    return oct(stat.S_IMODE(os.stat(name).st_mode))


folder = tempfile.mkdtemp()
os.chdir(folder)
before = os.umask(0o022)
try:
    # permissions of new folders, less the mask of the process
    os.mkdir("plain")
    os.mkdir("narrow", 0o750)
    os.mkdir("wide", 0o777)
    print(bits("plain"), bits("narrow"), bits("wide"))  # expect: 0o755 0o750 0o755
    os.makedirs("one/two/three", 0o700)
    print(bits("one"), bits("one/two"), bits("one/two/three"))  # expect: 0o755 0o755 0o700
    os.makedirs("one/two/three", exist_ok=True)
    print(outcome(os.makedirs, "one/two"))  # expect: FileExistsError: [Errno 17] File exists: 'one/two'
    os.makedirs("four/.")
    print(os.path.isdir("four"))  # expect: True

    # renames makes folders and deletes those it leaves empty
    os.makedirs("from/deep")
    with open("from/deep/note", "w") as file:
        file.write("text")
    os.renames("from/deep/note", "to/deep/note")
    print(os.path.exists("from"), os.path.exists("to/deep/note"))  # expect: False True

    # descriptors instead of names
    fd = os.open("to/deep/note", os.O_RDWR)
    print(os.stat(fd).st_size, os.stat(fd).st_ino == os.stat("to/deep/note").st_ino)  # expect: 4 True
    os.truncate(fd, 2)
    print(os.fstat(fd).st_size)  # expect: 2
    print(outcome(os.stat, fd, follow_symlinks=False))  # expect: ValueError: stat: cannot use fd and follow_symlinks together
    os.close(fd)
    os.truncate("to/deep/note", 1)
    print(os.path.getsize("to/deep/note"))  # expect: 1

    # access asks for the rights of this program
    print(os.access("to/deep/note", os.R_OK), os.access("to/deep/note", os.X_OK))  # expect: True False
    os.chmod("to/deep/note", 0o755)
    print(os.access("to/deep/note", os.R_OK | os.X_OK), os.access("nothing", os.F_OK))  # expect: True False
    print(os.access("to", os.X_OK), os.access("to", os.F_OK))  # expect: True True

    # entries of folders
    os.symlink("to", "link")
    entries = {entry.name: entry for entry in os.scandir()}
    link = entries["link"]
    print(link.is_symlink(), link.is_dir(), link.is_dir(follow_symlinks=False), link.is_junction())  # expect: True True False False
    print(link.inode() == os.lstat("link").st_ino, link.stat().st_ino == os.stat("to").st_ino)  # expect: True True
    print(outcome(os.chmod, "link", 0o700, follow_symlinks=True))  # expect: None
    print(bits("to"))  # expect: 0o700
finally:
    os.umask(before)
    os.chdir("/")
    shutil.rmtree(folder)
