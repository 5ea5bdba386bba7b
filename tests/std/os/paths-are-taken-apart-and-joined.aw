import os.path
from os.path import join

print(join("a", "b"), join("a/", "b"), join("a", "/b"), join("", "b"), join("a", ""))  # expect: a/b a/b /b b a/
for p in ("/a/b.c", "a", "/", "//a", "a/", "a.tar.gz", ".bashrc", "a/b/..", "", "..a.b"):
    print(os.path.split(p), os.path.basename(p), os.path.splitext(p), os.path.normpath(p), os.path.isabs(p))
# expect: ('/a', 'b.c') b.c ('/a/b', '.c') /a/b.c True
# expect: ('', 'a') a ('a', '') a False
# expect: ('/', '')  ('/', '') / True
# expect: ('//', 'a') a ('//a', '') //a True
# expect: ('a', '')  ('a/', '') a False
# expect: ('', 'a.tar.gz') a.tar.gz ('a.tar', '.gz') a.tar.gz False
# expect: ('', '.bashrc') .bashrc ('.bashrc', '') .bashrc False
# expect: ('a/b', '..') .. ('a/b/..', '') a False
# expect: ('', '')  ('', '') . False
# expect: ('', '..a.b') ..a.b ('..a', '.b') ..a.b False
print(os.path.relpath("/a/b", "/a/c/d"), os.path.commonprefix(["abc", "abd"]), os.path.commonpath(["/a/b/c", "/a/b/d"]))
# expect: ../../b ab /a/b
print(os.path.abspath("x") == join(os.getcwd(), "x"))  # expect: True

class Place:
    def __fspath__(self):
        return "/x/y"

print(os.fspath(Place()), join(Place(), "z"), isinstance(Place(), os.PathLike))  # expect: /x/y /x/y/z True
