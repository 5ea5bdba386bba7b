def f(*a, **k): return a, k
def gen():
    print("gen start")
    yield 1
    print("gen end")
print(f(*gen(), *[2, 3], 4, *(), **{"x": 1}, y=2, **{}))
# expect: gen start
# expect: gen end
# expect: ((1, 2, 3, 4), {'x': 1, 'y': 2})
print(f(*"ab", **dict(z=1)), f(*{1: 2}), f(*range(3)), f(**{"a b": 1}))  # expect: (('a', 'b'), {'z': 1}) ((1,), {}) ((0, 1, 2), {}) ((), {'a b': 1})
print(f(*[1], x=1, *[2]))  # expect: ((1, 2), {'x': 1})
def order(x): print("eval", x); return x
f(order(1), *[order(2)], k=order(3), **{"m": order(4)})
# expect: eval 1
# expect: eval 2
# expect: eval 3
# expect: eval 4
class K:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(f(**K()), {**{"n": 1}})  # expect: ((), {'p': 'pp', 'q': 'qq'}) {'n': 1}
class I:
    def __iter__(self): return iter([7, 8])
print(f(*I(), *I()))  # expect: ((7, 8, 7, 8), {})
try:
    f(**{1: 2})
except TypeError as e:
    print(e)  # expect: keywords must be strings
try:
    f(x=1, **K(), **{"x": 2})
except TypeError as e:
    print(e)  # expect: __main__.f() got multiple values for keyword argument 'x'
