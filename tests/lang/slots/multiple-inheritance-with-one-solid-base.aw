class Empty:
    __slots__ = ()
    def hello(self): return "hello"
class P:
    __slots__ = ("p",)
class Q(P):
    __slots__ = ("q",)
class Dict: pass
class R(Empty, Q):
    __slots__ = ("r",)
class S(Dict, P): pass
r = R()
r.p, r.q, r.r = 1, 2, 3
print(r.p, r.q, r.r, r.hello(), hasattr(r, "__dict__"), R.__base__.__name__)  # expect: 1 2 3 hello False Q
s = S()
s.p, s.any = 4, 5
print(s.p, vars(s), S.__base__.__name__)  # expect: 4 {'any': 5} P
for bases in ((P, type("Z", (), {"__slots__": ("z",)})), (int, P), (list, dict), (Q, P), (str, Empty)):
    try:
        print(type("T", bases, {}).__mro__[1].__name__)
    except TypeError as e:
        print(e)
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: multiple bases have instance lay-out conflict
# expect: Q
# expect: str
