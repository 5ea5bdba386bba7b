with open("out.txt", "w") as f:
    print(f.write("one\n"), f.write("é\n"))  # expect: 4 2
    f.writelines(["a\n", "b\n"])
    print("printed", 5, file=f)
with open("out.txt", "a") as f:
    f.write("end")
print(repr(open("out.txt").read()))  # expect: 'one\né\na\nb\nprinted 5\nend'
with open("data.bin", "wb") as f:
    print(f.write(b"\x00\xff"))  # expect: 2
print(open("data.bin", "rb").read())  # expect: b'\x00\xff'
try:
    open("out.txt", "x")
except FileExistsError as e:
    print(e)  # expect: [Errno 17] File exists: 'out.txt'
with open("out.txt") as f:
    try:
        f.write("x")
    except OSError as e:
        print(type(e).__name__, e)  # expect: UnsupportedOperation not writable
with open("data.bin", "wb") as f:
    try:
        f.write("text")
    except TypeError as e:
        print(e)  # expect: a bytes-like object is required, not 'str'
