import linecache
import os
import tempfile

name = os.path.join(tempfile.mkdtemp(), "lines.txt")
with open(name, "wb") as file:
    file.write("één\r\ntwee\n\ndrie".encode())
print(linecache.getlines(name), repr(linecache.getline(name, 2)), repr(linecache.getline(name, 9)), linecache.getline(name, 0) == "")
print(len(linecache.cache[name]), linecache.cache[name][0], linecache.cache[name][2][-1:], linecache.cache[name][3] == name)
with open(name, "wb") as file:
    file.write(b"# -*- coding: latin-1 -*-\n\xe9\n")
print(linecache.getline(name, 2) == "twee\n")
linecache.checkcache(name)
print(name in linecache.cache, linecache.getline(name, 2))
with open(name, "wb") as file:
    file.write(b"\xe9\n")
print(linecache.updatecache(name), linecache.getlines(name))
with open(name, "wb") as file:
    file.write(b"\xef\xbb\xbfok")
print(linecache.updatecache(name))
os.remove(name)
linecache.checkcache()
print(linecache.cache)


class Loader:
    def get_source(self, module):
        return None if module == "empty" else f"source of\n{module}"


space = {"__name__": "there", "__loader__": Loader()}
print(linecache.lazycache("there.txt", space), linecache.lazycache("there.txt", None), len(linecache.cache["there.txt"]))
print(linecache.getlines("there.txt"), linecache.cache["there.txt"][:2], linecache.lazycache("there.txt", space))
linecache.checkcache()
print(list(linecache.cache), linecache.lazycache("<x>", space), linecache.lazycache("y", {}), linecache.lazycache("", space))
print(linecache.getlines("direct.txt", space), linecache.updatecache("none.txt", dict(space, __name__="empty")), linecache.getlines("nowhere.txt"))
linecache.clearcache()
print(linecache.cache)
