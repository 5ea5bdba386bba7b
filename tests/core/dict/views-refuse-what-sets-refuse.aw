d = {"a": 1}
k, i, v = d.keys(), d.items(), d.values()
for action in (lambda: k[0], lambda: k & 5, lambda: k | None, lambda: k < ["a"], lambda: v & {1}, lambda: k.add("b"), lambda: hash(k), lambda: hash(i), lambda: k.isdisjoint(), lambda: k + k, lambda: {"b": []}.items() & [("b", [])], lambda: {"b": []}.items() | set(), lambda: type(k)(), lambda: v.isdisjoint([])):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(hash(v) == hash(v), repr(k), repr(v), repr(i), {}.keys(), [] in {"b": []}.values())
