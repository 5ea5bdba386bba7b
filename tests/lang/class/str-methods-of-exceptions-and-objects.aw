class E(Exception):
    def __str__(self): return "custom"
class R(Exception):
    def __repr__(self): return "R!"
print(str(E(1)), repr(E(1)), f"{E(1)}", [E(2)], str(R(1)), repr(R(1)), [R(1)])  # expect: custom E(1) custom [E(2)] 1 R! [R!]
try:
    raise E("x")
except E as e:
    print(e, e.args, "%s|%r" % (e, e))  # expect: custom ('x',) custom|E('x')
print(str(KeyError("k")), str(KeyError("a", "b")), str(ValueError()), str(OSError(2, "no")), repr(OSError(2, "no", "f")))  # expect: 'k' ('a', 'b')  [Errno 2] no FileNotFoundError(2, 'no')
