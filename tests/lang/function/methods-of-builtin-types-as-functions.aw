print(list(map(str.upper, ["a", "b"])), sorted(["b", "A"], key=str.lower), max("abc", key=ord), list(map(int.__add__, [1], [2])))  # expect: ['A', 'B'] ['A', 'b'] c [3]
up = "abc".upper
print(up(), up.__self__, up.__name__, callable(up), list.append.__name__, str.join(",", "ab"))  # expect: ABC abc upper True append a,b
l = []
add = l.append
add(1), add(2)
print(l, add == l.append, dict.fromkeys("ab", 0), bytes.fromhex("4142"), int.from_bytes(b"\1\0", "big"))  # expect: [1, 2] True {'a': 0, 'b': 0} b'AB' 256
print((5).__add__(3), int.__mul__(2, 4), "a".__eq__("a"), (1).__eq__("x"), [1].__len__(), "b".__contains__("b"))  # expect: 8 8 True NotImplemented 1 True
