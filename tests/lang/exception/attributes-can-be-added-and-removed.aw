e = ValueError("x")
e.extra = [1]
print(e.extra, e.__dict__, vars(e))  # expect: [1] {'extra': [1]} {'extra': [1]}
del e.extra
print(hasattr(e, "extra"), e.__dict__)  # expect: False {}
e.__dict__["k"] = "v"
print(e.k)  # expect: v


class Slotted(Exception):
    __slots__ = ("place",)


s = Slotted("m")
s.place = 3
s.other = 4
print(s.place, s.other, s.__dict__)  # expect: 3 4 {'other': 4}
