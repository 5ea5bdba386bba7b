import os
import shutil
import stat
import tempfile

with tempfile.TemporaryDirectory(prefix="aw-shutil-") as root:
    print(os.path.basename(root).startswith("aw-shutil-"), oct(stat.S_IMODE(os.stat(root).st_mode)))
    at = lambda *parts: os.path.join(root, *parts)
    os.makedirs(at("a", "b"))
    for name in ("a/one.txt", "a/two.py", "a/b/three.txt"):
        with open(at(name), "w") as file:
            file.write(name)
    os.chmod(at("a/one.txt"), 0o640)
    os.symlink("one.txt", at("a/link"))
    print(shutil.copy(at("a/one.txt"), at("copy.txt")) == at("copy.txt"), oct(os.stat(at("copy.txt")).st_mode))
    os.utime(at("a/two.py"), (1000, 2000))
    print(os.path.basename(shutil.copy2(at("a/two.py"), at("a/b"))), os.stat(at("a/b/two.py")).st_mtime)
    try:
        shutil.copyfile(at("copy.txt"), at("copy.txt"))
    except shutil.SameFileError as e:
        print("same file")
    for target in ("none/x", "a"):
        try:
            shutil.copyfile(at("copy.txt"), at(target))
        except OSError as e:
            print(type(e).__name__, e.errno)
    shutil.copytree(at("a"), at("tree"), symlinks=True, ignore=shutil.ignore_patterns("*.py"))
    show = lambda: sorted(p[len(root):] for f, d, n in os.walk(root) for p in (f"{f}/{x}" for x in d + n))
    print(show())
    print(os.readlink(at("tree/link")))
    try:
        shutil.copytree(at("a"), at("tree"))
    except FileExistsError as e:
        print(e.errno)
    shutil.copytree(at("a"), at("tree"), dirs_exist_ok=True, symlinks=False, ignore=lambda d, n: ["link"])
    print(os.path.basename(shutil.move(at("tree"), at("moved"))), os.path.exists(at("tree")))
    print(shutil.move(at("copy.txt"), at("moved"))[len(root):])
    try:
        with open(at("copy.txt"), "w"):
            pass
        shutil.move(at("copy.txt"), at("moved"))
    except shutil.Error as e:
        print(str(e).replace(root, ""))
    shutil.rmtree(at("moved"))
    try:
        shutil.rmtree(at("moved"))
    except FileNotFoundError as e:
        print(e.errno)
    shutil.rmtree(at("moved"), ignore_errors=True)
    heard = []
    shutil.rmtree(at("moved"), onexc=lambda f, p, e: heard.append((p[len(root):], type(e).__name__)))
    print(heard[0])
    os.symlink("a", at("to-a"))
    try:
        shutil.rmtree(at("to-a"))
    except OSError as e:
        print(type(e).__name__)
    print(show())
    with open(at("program"), "w") as file:
        file.write("#!/bin/sh\n")
    print(shutil.which("program", path=root), shutil.which(at("program")), shutil.which("no-such-program"))
    os.chmod(at("program"), 0o755)
    print(shutil.which("program", path=f"/nowhere:{root}") == at("program"), shutil.which(at("program")) == at("program"))
    print(shutil.which(b"program", path=os.fsencode(root)) == os.fsencode(at("program")))
print(os.path.exists(root))

with tempfile.TemporaryFile("w+") as file:
    file.write("text")
    file.seek(0)
    print(file.read())
with tempfile.NamedTemporaryFile(suffix=".dat") as file:
    print(file.write(b"abc"), file.name.endswith(".dat"), file.name.startswith(tempfile.gettempdir()))
    file.flush()
    print(os.path.getsize(file.name))
print(os.path.exists(file.name), file.closed)
with tempfile.NamedTemporaryFile("w", delete=False) as file:
    print("kept", file=file)
with open(file.name) as again:
    print(again.read())
os.unlink(file.name)
with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
    file.close()
    print(os.path.exists(file.name))
print(os.path.exists(file.name))
fd, path = tempfile.mkstemp("end", "begin")
print(os.write(fd, b"x"), oct(os.fstat(fd).st_mode), os.path.basename(path)[:5], path[-3:])
os.close(fd)
os.unlink(path)
path = tempfile.mkdtemp(b"bytes")
print(type(path).__name__, os.path.isdir(path))
os.rmdir(path)
try:
    tempfile.mkstemp(b"a", "b")
except TypeError as e:
    print(e)
with tempfile.SpooledTemporaryFile(max_size=10) as file:
    file.write(b"12345")
    print(file._rolled)
    file.write(b"67890123")
    print(file._rolled)
    file.seek(2)
    print(file.read(3))
print(tempfile.gettempprefix(), tempfile.gettempdirb() == os.fsencode(tempfile.gettempdir()))
for mode in (0o100644, 0o040755, 0o120777, 0o104755, 0o041777, 0o102644):
    print(stat.filemode(mode), stat.S_ISDIR(mode), stat.S_ISREG(mode), oct(stat.S_IFMT(mode)))
