a = [1, 2, 3, 2, 1, 2.0, True]
print(a.count(2), a.count(1), a.count("x"), a.index(2), a.index(2, 2), a.index(2, -2), a.index(1, 1, 100), a.index(2, 4, 6))
print(a.pop(), a.pop(0), a.pop(-2), a, a.remove(2), a)
for action in (lambda: a.pop(10), lambda: a.pop(-10), lambda: a.pop("x"), lambda: a.pop(1.0), lambda: [].pop(), lambda: a.remove("zz"), lambda: a.index("zz"), lambda: a.index(2, 100), lambda: a.index(), lambda: a.count(), lambda: a.pop(1, 2), lambda: a.index(3, None), lambda: a.remove()):
    try:
        print(action())
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
