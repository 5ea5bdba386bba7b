import reprlib

r = reprlib.Repr(maxlist=2, maxstring=10, fillvalue="***")
print(r.repr([1, 2, 3]), r.repr("a long text here"), r.repr(tuple(range(9))))
r.maxlevel = 1
print(r.repr([[1]]), r.repr([[]]), r.repr({1: {2: 3}}), r.repr({}))
r = reprlib.Repr(indent="  ")
print(r.repr([1, [2, {"a": 3}], ()]))
print(reprlib.Repr(indent=2).repr((1, {4})))
for indent in (-1, 1.5):
    try:
        print(reprlib.Repr(indent=indent).repr([1]))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Mine(reprlib.Repr):
    def repr_Point(self, obj, level):
        return f"<point at level {level}>"


class Point:
    pass


print(Mine().repr([Point(), [Point()]]), reprlib.aRepr.maxdict, Mine().repr1(Point(), 9))
try:
    reprlib.Repr(5)
except TypeError as e:
    print(e)
