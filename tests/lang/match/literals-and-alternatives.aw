def f(x):
    match x:
        case 0:
            return "zero"
        case -1 | 1:
            return "unit"
        case 2.5:
            return "float"
        case "a" "b":
            return "ab"
        case b"raw":
            return "bytes"
        case None:
            return "none"
        case True | False:
            return "bool"
        case _:
            return "other"

print([f(x) for x in (0, 1, -1, 2.5, "ab", b"raw", None, True, False, 1.0, "abc")])
# expect: ['zero', 'unit', 'unit', 'float', 'ab', 'bytes', 'none', 'unit', 'zero', 'unit', 'other']
