from pathlib import Path
import os, tempfile, stat, glob, shutil

def show(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except OSError as e:
        print(type(e).__name__, e.errno, e.strerror)
    except Exception as e:
        print(type(e).__name__, e)

with tempfile.TemporaryDirectory() as tmp:
    root = Path(tmp) / "root"
    root.mkdir()
    (root / "a" / "b").mkdir(parents=True)
    show((root / "a").mkdir)
    (root / "a").mkdir(exist_ok=True)
    (root / "a").mkdir(parents=True, exist_ok=True)
    show((root / "n" / "m").mkdir)
    print((root / "a" / "one.txt").write_text("hello\nwörld\n"))
    print((root / "a" / "two.py").write_bytes(b"x = 1\r\n"))
    (root / "a" / "b" / "three.py").touch()
    show((root / "a" / "b" / "three.py").touch, exist_ok=False)
    (root / "a" / ".hidden").touch(mode=0o600)
    (root / "a" / "B.PY").touch()
    (root / "file").write_text("f")
    show((root / "file").mkdir, exist_ok=True)
    show((root / "file" / "x").mkdir, parents=True)
    print((root / "a" / "one.txt").read_text(), (root / "a" / "one.txt").read_text(encoding="utf-8", newline=""), (root / "a/two.py").read_bytes(), repr((root / "a/two.py").read_text()), repr((root / "a/two.py").read_text(newline="")))
    show((root / "a/one.txt").write_text, b"x")
    show((root / "a/one.txt").write_bytes, "x")
    show((root / "none").read_text)
    show((root / "a").read_text)
    (root / "link").symlink_to("a")
    (root / "flink").symlink_to(root / "file")
    (root / "broken").symlink_to("nowhere")
    (root / "hard").hardlink_to(root / "file")
    (root / "a" / "loop").symlink_to("..")
    rel = lambda p: str(p.relative_to(root))
    for name in ["a", "file", "link", "flink", "broken", "none", "hard", "a/.hidden"]:
        p = root / name
        print(name, p.exists(), p.exists(follow_symlinks=False), p.is_dir(), p.is_file(), p.is_symlink(), p.is_dir(follow_symlinks=False), p.is_file(follow_symlinks=False), p.is_mount(), p.is_fifo(), p.is_socket(), p.is_block_device(), p.is_char_device(), p.is_junction())
    print(Path("/dev/null").is_char_device(), Path("/").is_mount())
    print((root / "hard").samefile(root / "file"), (root / "hard").samefile(str(root / "a/one.txt")), (root / "link").readlink(), (root/"hard").stat().st_nlink)
    show((root / "file").readlink)
    print(sorted(map(rel, root.iterdir())))
    show((root / "none").iterdir)
    show((root / "file").iterdir)
    for pat in ["*", "**", "**/*", "*.py", "**/*.py", "a/*", "a/*.PY", "a/**", "**/", "*/", "a/b/", "a/../file", "b*", "**/b", "**/b/*", "x", "file", "a", "./a", "link/*", "link/**", "**/../*", "a/[ot]*", "**/**", "**/**/x", "*/*/*", ".*", "a/.*", "**/.hidden", "file/", "a/b/three.py/", "*/..", "**/b/..", "**/a/**/*.py", "li?k", "file/x", "file/**"]:
        for k in ({}, {"case_sensitive": False}, {"case_sensitive": True}):
            try:
                print(pat, k, sorted(map(rel, root.glob(pat, **k))))
            except Exception as e:
                print(pat, type(e).__name__, e)
        try:
            print("r", pat, sorted(map(rel, root.rglob(pat))))
        except Exception as e:
            print(pat, type(e).__name__, e)
    show(root.glob, "")
    show(lambda: sorted(map(rel, root.rglob(""))))
    show(root.glob, "/a")
    show(root.glob, ".")
    print(sorted(map(rel, root.glob(Path("a") / "*.py"))))
    (root / "a" / "loop").unlink()
    print(sorted(map(rel, root.glob("**/*.py", recurse_symlinks=True))), sorted(map(rel, root.glob("**", recurse_symlinks=True))))
    print(sorted(map(rel, root.glob("**/b/**/*.py", recurse_symlinks=True))))
    norm = lambda w: [(str(p.relative_to(root)), sorted(d), sorted(f)) for p, d, f in w]
    print(sorted(norm(root.walk())))
    print(sorted(norm(root.walk(follow_symlinks=True))))
    order = [str(p.relative_to(root)) for p, d, f in root.walk(top_down=False)]
    print(order.index("a/b") < order.index("a") < order.index("."))
    for p, d, f in root.walk():
        if p == root:
            d.remove("a")
        print(rel(p))
    errors = []
    print(list((root / "none").walk()), list((root / "none").walk(on_error=errors.append)), [type(e).__name__ for e in errors])
    print(rel((root / "file").rename(root / "renamed")), (root / "file").exists())
    print(rel((root / "renamed").replace(root / "a" / "one.txt")), (root / "a/one.txt").read_text())
    show((root / "none").rename, root / "x")
    show((root / "none").unlink)
    (root / "none").unlink(missing_ok=True)
    show((root / "a").rmdir)
    show((root / "a").unlink)
    (root / "d").mkdir()
    (root / "d").rmdir()
    (root / "a/one.txt").chmod(0o600)
    print(oct((root / "a/one.txt").stat().st_mode), stat.filemode((root / "link").lstat().st_mode))
    old = os.getcwd()
    os.chdir(root)
    try:
        print(Path.cwd() == root.resolve(), Path("a").absolute() == Path.cwd() / "a", Path("link/b/../x").resolve() == root.resolve() / "a/x", rel(Path("a/../a").absolute()) if False else "")
        print(sorted(map(str, Path().glob("*"))), sorted(map(str, Path(".").iterdir())), sorted(map(str, Path("a").glob("**/*.py"))), sorted(map(str, Path().rglob("*.py"))))
        print([str(p) for p, _, _ in Path().walk()], sorted(map(str, Path().glob("**"))), sorted(map(str, Path("..").glob(root.name + "/*"))) == sorted("../" + root.name + "/" + n for n in os.listdir()))
        for pat in ["*", "**", "**/*.py", "a/*", "a/**", "a/**/", "**/", "a/b*", "[a]", "a/.*", "link/*", "nix", "a", "a/", "broken", "broke?", "", ".", "./*", "**/b/**", "*/*"]:
            for kw in ({}, {"recursive": True}, {"include_hidden": True}, {"recursive": True, "include_hidden": True}):
                r = sorted(glob.glob(pat, **kw))
                r2 = sorted(glob.glob(pat, root_dir=root, **kw))
                r3 = sorted(glob.glob(os.fsencode(pat), **kw))
                print(pat, kw, r, r2 == r, r3 == [os.fsencode(x) for x in r])
                print(len(glob.glob(os.path.join(tmp, "root", pat), **kw)))
    finally:
        os.chdir(old)
    show((root / "none").resolve, strict=True)
    print((root / "none/x").resolve() == root.resolve() / "none/x")
    with (root / "log").open("w") as f:
        f.write("a\n")
    with (root / "log").open("a", encoding="utf-8") as f:
        f.write("b\n")
    with open(root / "log") as f:
        print(f.read().split())
    print(root.joinpath("log").stat().st_size, os.path.join(root, "x") == str(root / "x"), shutil.copy(root / "log", root / "log2") == root / "log2")
    print(glob.escape("a[b]*?"), glob.escape(b"[x"), glob.has_magic("a*"), glob.has_magic(b"a"))
os.environ["HOME"] = "/home/me"
print(Path.home(), Path("~/x").expanduser(), Path("a/~").expanduser(), Path("~").expanduser())
show(Path("~nobodyhere123/x").expanduser)
print(Path("/").owner(), Path("/").group())
