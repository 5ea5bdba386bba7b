import os

root = os.path.join("/tmp", f"aw-test-{os.getpid()}")
os.makedirs(root + "/a/b")
os.makedirs(root + "/a/b", exist_ok=True)
with open(root + "/f.txt", "w") as file:
    file.write("hello")
print(sorted(os.listdir(root)), os.path.getsize(root + "/f.txt"), os.stat(root + "/f.txt").st_size)
# expect: ['a', 'f.txt'] 5 5
print(os.path.isfile(root + "/f.txt"), os.path.isdir(root), os.path.exists(root + "/none"))  # expect: True True False
print(sorted((e.name, e.is_dir(), e.is_file()) for e in os.scandir(root)))
# expect: [('a', True, False), ('f.txt', False, True)]
print([(folder[len(root):], sorted(folders), files) for folder, folders, files in os.walk(root)])
# expect: [('', ['a'], ['f.txt']), ('/a', ['b'], []), ('/a/b', [], [])]
os.rename(root + "/f.txt", root + "/g.txt")
print(sorted(os.listdir(root)))  # expect: ['a', 'g.txt']
for f in (
    lambda: os.remove(root + "/none"), lambda: os.mkdir(root), lambda: os.listdir(root + "/none"),
    lambda: os.rmdir(root), lambda: os.makedirs(root),
):
    try:
        f()
    except OSError as e:
        print(type(e).__name__, e.errno, e.strerror, e.filename[len(root):])
# expect: FileNotFoundError 2 No such file or directory /none
# expect: FileExistsError 17 File exists 
# expect: FileNotFoundError 2 No such file or directory /none
# expect: OSError 39 Directory not empty 
# expect: FileExistsError 17 File exists 
os.remove(root + "/g.txt")
os.removedirs(root + "/a/b")
print(os.path.exists(root))  # expect: False
