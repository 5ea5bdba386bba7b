class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print([10, 20, 30][I(1)], "abc"[I(0):I(2)], range(I(3)), hex(I(255)), bin(I(5)), [0] * I(2), int(I(7)), float(I(2)), complex if False else 0)  # expect: 20 ab range(0, 3) 0xff 0b101 [0, 0] 7 2.0 0
print(I(2) in [2], bytes(I(3)), round(3.14159, I(2)), "%d" % I(5) if False else "")  # expect: False b'\x00\x00\x00' 3.14 
import operator
print(operator.index(I(9)))  # expect: 9
for bad in (1.5, "x", None):
    try:
        operator.index(I(bad))
    except TypeError as e:
        print(e)
# expect: __index__ returned non-int (type float)
# expect: __index__ returned non-int (type str)
# expect: __index__ returned non-int (type NoneType)
for f in (lambda: [1][1.0], lambda: range(1.0), lambda: [1] * 1.0, lambda: hex(1.0), lambda: operator.index("x"), lambda: "a" * "b", lambda: chr("x")):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: list indices must be integers or slices, not float
# expect: 'float' object cannot be interpreted as an integer
# expect: can't multiply sequence by non-int of type 'float'
# expect: 'float' object cannot be interpreted as an integer
# expect: 'str' object cannot be interpreted as an integer
# expect: can't multiply sequence by non-int of type 'str'
# expect: 'str' object cannot be interpreted as an integer
