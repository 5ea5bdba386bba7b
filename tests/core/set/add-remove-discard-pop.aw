s = {1, 2}
print(s.add(3), s.add(1), s.discard(9), s.discard(2), s.remove(1), s, s.pop(), s, s.clear())
for action in (lambda: s.remove(5), lambda: s.remove("key"), lambda: s.pop(), lambda: s.add([]), lambda: s.discard([]), lambda: s.remove({}), lambda: s.add(), lambda: s.add(1, 2), lambda: s.pop(1), lambda: s.remove()):
    try:
        print(action())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
try:
    {frozenset([1])}.remove({2})
except KeyError as e:
    print("KeyError", e)
print({frozenset([1])} == {frozenset([1])}, {1} in {frozenset([1])}, {frozenset([1])}.discard({1}))
