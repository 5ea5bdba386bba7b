from unittest.mock import Mock, NonCallableMock


class Thing:
    data = 5

    def method(self, a):
        pass


m = Mock(spec=Thing)
print(isinstance(m, Thing), m.__class__ is Thing, str(m).split(" id")[0], m.method(1, 2, 3) is not None)
m.extra = 5
print(m.extra, sorted(name for name in dir(m) if not name.startswith("_"))[:3])
for name in ("missing", "__len__", "methods"):
    try:
        getattr(m, name)
    except AttributeError as e:
        print(e)
s = Mock(spec_set=Thing)
s.data = 6
try:
    s.extra = 5
except AttributeError as e:
    print(e)
print(str(s).split(" id")[0], Mock(spec=["a", "b"]).a is not None)
try:
    Mock(spec=["a"]).c
except AttributeError as e:
    print(e)
print(isinstance(Mock(spec=Thing()), Thing), isinstance(Mock(spec=5), int), callable(NonCallableMock()))
try:
    NonCallableMock(spec=Thing)()
except TypeError as e:
    print(str(e).split("'")[-1])
try:
    Mock(spec=m)
except Exception as e:
    print(type(e).__name__, str(e)[:25])
