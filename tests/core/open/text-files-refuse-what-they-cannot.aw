import os
with open("t.tmp", "w") as f:
    f.write("abc\ndef")
    for action in (lambda: f.read(), lambda: f.readline(), lambda: next(f), lambda: f.seek(1, 1), lambda: f.seek(-1, 2), lambda: f.seek(-1), lambda: f.readlines()):
        try:
            print(action())
        except (OSError, ValueError) as e:
            print(type(e).__name__, e)
with open("t.tmp") as f:
    for action in (lambda: f.write("x"), lambda: f.truncate(), lambda: f.writelines([]), lambda: f.seek(1, 1), lambda: f.read("x"), lambda: f.read(1.5), lambda: f.seek(0, 2), lambda: f.seek(0), lambda: f.read(-1), lambda: f.read(None), lambda: f.isatty(), lambda: f.readline(None)):
        try:
            print(action())
        except (OSError, ValueError, TypeError) as e:
            print(type(e).__name__, e)
    next(f, None)
os.remove("t.tmp")
