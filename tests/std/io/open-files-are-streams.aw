import io
import os

path = "streams-test.txt"
with open(path, "w", encoding="utf-8") as f:
    print(isinstance(f, io.TextIOBase), isinstance(f, io.TextIOWrapper), isinstance(f, io.IOBase), f.write("line\n"), f.name, f.mode, f.encoding)
    # expect: True True True 5 streams-test.txt w utf-8
with open(path, "rb") as f:
    print(isinstance(f, io.BufferedReader), isinstance(f, io.BufferedIOBase), isinstance(f, io.RawIOBase), f.read())
    # expect: True True False b'line\n'
with open(path, "rb", buffering=0) as f:
    print(isinstance(f, io.FileIO), isinstance(f, io.RawIOBase), f.read())  # expect: True True b'line\n'
with open(path, "r+b") as f:
    print(isinstance(f, io.BufferedRandom), type(f).__name__)  # expect: True BufferedRandom
with io.open_code(path) as f:
    print(f.read(), f.closed)  # expect: b'line\n' False
with io.TextIOWrapper(open(path, "rb"), encoding="ascii") as t:
    print(t.readlines())  # expect: ['line\n']
os.remove(path)
