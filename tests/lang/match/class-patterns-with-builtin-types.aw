def m(x):
    match x:
        case bool(b): return "bool", b
        case int(i): return "int", i
        case float(f): return "float", f
        case str(s): return "str", s
        case bytes(b): return "bytes", b
        case list(l): return "list", l
        case tuple((a, b)): return "pair", a, b
        case tuple(t): return "tuple", t
        case dict(d): return "dict", d
        case set(s) | frozenset(s): return "set", sorted(s)
        case object(): return "object", type(x).__name__
for x in (True, 5, 1.5, "s", b"b", [1], (1, 2), (1,), {"a": 1}, {1}, frozenset([2]), None, ..., bytearray(b"x")):
    print(m(x))
# expect: ('bool', True)
# expect: ('int', 5)
# expect: ('float', 1.5)
# expect: ('str', 's')
# expect: ('bytes', b'b')
# expect: ('list', [1])
# expect: ('pair', 1, 2)
# expect: ('tuple', (1,))
# expect: ('dict', {'a': 1})
# expect: ('set', [1])
# expect: ('set', [2])
# expect: ('object', 'NoneType')
# expect: ('object', 'ellipsis')
# expect: ('object', 'bytearray')
match 5:
    case int(real=5, imag=0): print("attributes of int")  # expect: attributes of int
try:
    match 5:
        case int(1, 2): pass
except TypeError as e:
    print(e)  # expect: int() accepts 1 positional sub-pattern (2 given)
