it = iter([1, 2])
print(next(it), next(it, "d"), next(it, "d"), next(it, None))
for action in (lambda: next(it), lambda: next([1]), lambda: next(5), lambda: next(), lambda: next(it, 1, 2), lambda: next("ab")):
    try:
        print(action())
    except (StopIteration, TypeError) as e:
        print(type(e).__name__, repr(str(e)))
class Raises:
    def __next__(self):
        raise StopIteration("value")
class Fails:
    def __next__(self):
        raise KeyError("k")
print(next(Raises(), "default"))
for it in (Raises(), Fails()):
    try:
        next(it)
    except (StopIteration, KeyError) as e:
        print(type(e).__name__, e.args)
