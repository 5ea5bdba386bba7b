import os
f = open("c.tmp", "w+")
f.write("x")
print(f.closed, f.close(), f.closed, f.close())
for action in (lambda: f.read(), lambda: f.write("y"), lambda: f.readline(), lambda: f.seek(0), lambda: f.tell(), lambda: f.flush(), lambda: next(f), lambda: iter(f), lambda: f.fileno(), lambda: f.isatty(), lambda: f.__enter__(), lambda: f.readlines(), lambda: f.truncate(), lambda: f.readable(), lambda: f.writelines([])):
    try:
        print(action())
    except ValueError as e:
        print(e)
print(f.name, f.mode)
b = open("c.tmp", "rb")
b.close()
for action in (lambda: b.read(), lambda: b.readline(), lambda: b.seek(0), lambda: b.tell(), lambda: b.peek(), lambda: next(b)):
    try:
        print(action())
    except ValueError as e:
        print(e)
os.remove("c.tmp")
