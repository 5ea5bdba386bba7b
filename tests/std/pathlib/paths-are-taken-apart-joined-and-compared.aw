from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath, PosixPath, WindowsPath, UnsupportedOperation
import os, pathlib, copy

def show(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)

samples = ["", ".", "/", "//", "///", "a", "a/b", "a//b", "./a", "a/.", "a/..", "../a", "/a/b.txt", "a.tar.gz", ".bashrc", ".a.b", "a.", "a..", "..",
           "/etc//passwd/", "x/y.z/w", "//a/b", "a b/ü", "...", ".. .x"]
for s in samples:
    for cls in (PurePosixPath, PureWindowsPath):
        p = cls(s)
        print(repr(p), str(p), p.parts, p.drive, p.root, p.anchor, p.name, p.suffix, p.suffixes, p.stem, p.parent, list(p.parents), p.is_absolute(), p.as_posix(), bytes(p))
for s in ["c:", "c:/", "c:a", "c:\\a\\b", "\\a", "//server/share/x", "\\\\server\\share", "//?/UNC/server/share/x", "//./dev/x", "a/b\\c", "C:/x.TXT", "c:/a/./b//", "\\\\?\\c:\\x"]:
    p = PureWindowsPath(s)
    print(repr(p), str(p), p.parts, repr(p.drive), repr(p.root), repr(p.anchor), p.name, p.suffix, p.parent, p.is_absolute(), p.as_posix())
    show(p.as_uri)
for parts in [("a", "b"), ("a", "/b"), ("/a", "b", "..", "c"), (), ("a", ""), ("", "a"), ("a", "b/c", "./d")]:
    show(PurePosixPath, *parts)
    show(PureWindowsPath, *parts)
for parts in [("c:/a", "/b"), ("c:/a", "d:b"), ("c:a", "c:b"), ("c:/a", "C:b"), ("//s/h/a", "/b"), ("a", "c:")]:
    show(PureWindowsPath, *parts)
show(PurePath, 3)
show(PurePath, b"a")
show(PurePath, None)
p = PurePosixPath("/a/b.tar.gz")
for name in ["x", "", ".", "a/b", "..", "x.y"]:
    show(p.with_name, name)
    show(p.with_stem, name)
    show(p.with_suffix, name)
for s in [".txt", "txt", "", ".", ".a/b", "..x"]:
    show(p.with_suffix, s)
    show(PurePosixPath("a").with_suffix, s)
    show(PurePosixPath("").with_suffix, s)
show(PurePosixPath("/").with_name, "x")
show(PurePosixPath("a").with_stem, "")
for a, b in [("/a/b", "/a"), ("/a/b", "/"), ("/a", "/b"), ("a/b", "a"), ("a", "a"), ("a", "/a"), ("/a/b/c", "/a/d"), ("a/b", ""), ("a", ".."), ("a/../b", "a"), ("", "x/..")]:
    a, b = PurePosixPath(a), b
    show(a.relative_to, b)
    show(a.relative_to, b, walk_up=True)
    show(a.is_relative_to, b)
show(PureWindowsPath("C:/A/b").relative_to, "c:/a")
show(PureWindowsPath("C:/A/b").relative_to, "d:/a")
show(PureWindowsPath("C:/A/b").relative_to, "d:/a", walk_up=True)
for s, pat in [("a/b.py", "*.py"), ("/a/b/c.py", "b/*.py"), ("/a/b/c.py", "/a/*.py"), ("/a/b.py", "/a/*.py"), ("/a/b/c.py", "**/*.py"), ("a.py", "A.PY"), ("a", "**"), ("/", "/"), ("", "*"), ("a/b", "a"), ("a/b/c", "a/**/c"), (".x", "*"), ("a/b", "*"), ("ab", "a?"), ("a[b", "a[[]b"), ("abc", "a**c")]:
    p = PurePosixPath(s)
    print(s, pat, p.match(pat), p.full_match(pat), p.match(pat, case_sensitive=False), p.full_match(pat, case_sensitive=False), PureWindowsPath(s).match(pat), PureWindowsPath(s).full_match(pat))
show(PurePosixPath("a").match, "")
show(PurePosixPath("a").full_match, "")
print(PureWindowsPath("c:/a/b").match("C:/*/b"), PureWindowsPath("c:/a/b").match("/*/b"), PureWindowsPath("//s/h/a").match("//*/*/a"))
print(PurePosixPath("a") == PurePosixPath("a/"), PurePosixPath("a") == "a", PurePosixPath("a") == PureWindowsPath("a"), PureWindowsPath("A") == PureWindowsPath("a"), hash(PureWindowsPath("A")) == hash(PureWindowsPath("a")))
print(sorted([PurePosixPath(x) for x in ["b", "a/c", "a", "a.b", "/a", "A"]]))
print(PurePosixPath("a") < PurePosixPath("b"), PurePosixPath("b") >= PurePosixPath("a"), PurePosixPath("a") <= PurePosixPath("a"), PurePosixPath("a") > PurePosixPath("a/b"))
try:
    PurePosixPath("a") < PureWindowsPath("a")
except TypeError as e:
    print(e)
print(PurePosixPath("a") / "b" / PurePosixPath("c"), "x" / PurePosixPath("y"), PurePosixPath("a").joinpath("b", "c"), PurePosixPath("a").joinpath())
for other in (3, None, b"x"):
    try:
        PurePosixPath("a") / other
    except TypeError as e:
        print(e)
    try:
        other / PurePosixPath("a")
    except TypeError as e:
        print(e)
ps = PurePosixPath("/a/b/c").parents
print(len(ps), ps[0], ps[-1], ps[:2], ps, ps[1:], PurePosixPath("/a/b") in ps, list(reversed(ps)), ps.index(PurePosixPath("/a")))
show(lambda: ps[3])
show(lambda: ps[-4])
print(PurePosixPath("/a b/é").as_uri(), 1)
show(PurePosixPath("a").as_uri)
print(Path.from_uri("file:///a%20b"))
show(Path.from_uri, "http://x")
show(Path.from_uri, "file:x")
print(type(Path("a")), type(PurePath("a")), isinstance(Path(), os.PathLike), issubclass(PurePath, os.PathLike))
show(WindowsPath, "a")
print(Path("a").__reduce__(), copy.copy(Path("a/b")), copy.deepcopy(Path("/a")))
print(os.fspath(Path("a/b")), f"{Path('a'):>5}|" if False else f"{str(Path('a')):>5}|", "%s" % Path("q"), str(Path()))
print(PurePosixPath(PureWindowsPath("a\\b")), PureWindowsPath(PurePosixPath("a/b")), PureWindowsPath("a", PurePosixPath("b/c")))
class My(PurePosixPath):
    def __init__(self, *a, tag=None):
        super().__init__(*a)
        self.tag = tag
    def with_segments(self, *s):
        return type(self)(*s, tag=self.tag)
m = My("a/b.c", tag=7)
print(repr(m), m.parent.tag, (m / "x").tag, m.with_suffix(".d").tag, m.relative_to("a").tag, repr(m.parents[0]), m.parents)
for attr in ("tag", "foo"):
    try:
        setattr(PurePosixPath("a"), attr, 1)
        print("set")
    except AttributeError as e:
        print(e)
show(getattr, PurePosixPath("a"), "nope")
print({Path("a"): 1}[Path("./a")], Path("a/b") in {Path("a//b")})
print(pathlib.UnsupportedOperation.__mro__[1:3], pathlib.__all__)
print(PurePosixPath("a/b").parser.sep, PureWindowsPath("a").parser.sep)
p = PurePosixPath("/usr/lib/python3.13/x.py")
match p:
    case PurePosixPath(name=n, suffix=".py"):
        print("py", n)
