def show(f):
    try:
        print(f())
    except (TypeError, OverflowError, MemoryError) as e:
        print(type(e).__name__, e)
show(lambda: [1] * 3 + [2] * 0 + [3] * -1)  # expect: [1, 1, 1]
show(lambda: 2 * (1, 2) + ())  # expect: (1, 2, 1, 2)
show(lambda: "ab" * True + "c" * False)  # expect: ab
show(lambda: b"x" * 2 + bytearray(b"y"))  # expect: b'xxy'
show(lambda: type(bytearray(b"y") + b"x").__name__)  # expect: bytearray
show(lambda: [1] + (2,))  # expect: TypeError can only concatenate list (not "tuple") to list
show(lambda: () + [])  # expect: TypeError can only concatenate tuple (not "list") to tuple
show(lambda: "a" + b"b")  # expect: TypeError can only concatenate str (not "bytes") to str
show(lambda: [0] * 1.0)  # expect: TypeError can't multiply sequence by non-int of type 'float'
show(lambda: "a" * "b")  # expect: TypeError can't multiply sequence by non-int of type 'str'
show(lambda: [1] * [2])  # expect: TypeError can't multiply sequence by non-int of type 'list'
show(lambda: "x" * 2 ** 70)  # expect: OverflowError cannot fit 'int' into an index-sized integer
class I:
    def __index__(self): return 2
show(lambda: [7] * I())  # expect: [7, 7]
show(lambda: I() * "ab")  # expect: abab
a = [[]] * 2
a[0].append(1)
print(a)  # expect: [[1], [1]]
