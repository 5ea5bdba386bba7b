def f(a: int, b: "str" = "x", *args: float, c: list[int] = None, **kw: dict) -> None: pass
print(f.__annotations__)  # expect: {'a': <class 'int'>, 'b': 'str', 'args': <class 'float'>, 'c': list[int], 'kw': <class 'dict'>, 'return': None}
def g(): pass
print(g.__annotations__)  # expect: {}
g.__annotations__["x"] = 1
print(g.__annotations__)  # expect: {'x': 1}
g.__annotations__ = {"y": 2}
print(g.__annotations__)  # expect: {'y': 2}
del g.__annotations__
print(g.__annotations__)  # expect: {}
class A:
    def __m(self, __x: int): pass
print(A._A__m.__annotations__)  # expect: {'_A__x': <class 'int'>}
try:
    def bad(x: undefined_name): pass
except NameError as e:
    print(e)  # expect: name 'undefined_name' is not defined
