def m(x):
    match x:
        case {"type": "a", "items": [first, *rest], **other}: return "a", first, rest, other
        case {"type": ("b" | "c") as t, "meta": {"k": {"deep": d}}}: return t, d
        case [{"id": i}, *_, {"id": j}]: return "ids", i, j
        case [[*inner], last]: return "inner", inner, last
        case [*all_]: return "all", all_
        case {**all_}: return "dict", all_
for x in ({"type": "a", "items": [1, 2, 3], "z": 0}, {"type": "c", "meta": {"k": {"deep": 9}, "q": 1}}, [{"id": 1}, 2, 3, {"id": 4}], [[1, 2], 3], [], (1,), {"type": "a"}, {}): print(m(x))
# expect: ('a', 1, [2, 3], {'z': 0})
# expect: ('c', 9)
# expect: ('ids', 1, 4)
# expect: ('inner', [1, 2], 3)
# expect: ('all', [])
# expect: ('all', [1])
# expect: ('dict', {'type': 'a'})
# expect: ('dict', {})
