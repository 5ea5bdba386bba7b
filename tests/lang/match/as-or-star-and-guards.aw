def m(x):
    match x:
        case [1 | 2 as n, *others] if len(others) > 1: return "a", n, others
        case [("x" | "y") as k, v] | [v, ("x" | "y") as k]: return "b", k, v
        case {"t": str() | int() as t, **kw}: return "c", t, kw
        case (int() | float()) as num if num > 10: return "d", num
        case [[a, [b, *c]], *_] as whole: return "e", a, b, c, len(whole)
        case str(s) if (n := len(s)) > 2: return "f", n
        case _ if x is None: return "g"
        case other: return "h", other
for x in ([1, 2, 3], [1, 2], ["x", 5], [5, "y"], {"t": 1, "u": 2}, {"t": 1.5}, 11, 10, [[1, [2, 3, 4]], 5], "abc", "ab", None): print(m(x))
# expect: ('a', 1, [2, 3])
# expect: ('h', [1, 2])
# expect: ('b', 'x', 5)
# expect: ('b', 'y', 5)
# expect: ('c', 1, {'u': 2})
# expect: ('h', {'t': 1.5})
# expect: ('d', 11)
# expect: ('h', 10)
# expect: ('e', 1, 2, [3, 4], 2)
# expect: ('f', 3)
# expect: ('h', 'ab')
# expect: g
