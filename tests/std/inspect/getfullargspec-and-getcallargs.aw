import inspect

def f(a, b=1, *args, c, d=4, **kw) -> int: pass
s = inspect.getfullargspec(f)
print(s)
# expect: FullArgSpec(args=['a', 'b'], varargs='args', varkw='kw', defaults=(1,), kwonlyargs=['c', 'd'], kwonlydefaults={'d': 4}, annotations={'return': <class 'int'>})
print(s.args, s.varargs, s.varkw, s.defaults, s.kwonlyargs, s.kwonlydefaults, s.annotations)
# expect: ['a', 'b'] args kw (1,) ['c', 'd'] {'d': 4} {'return': <class 'int'>}
print(inspect.getfullargspec(lambda: 0))
# expect: FullArgSpec(args=[], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
class C:
    def m(self, x): pass
print(inspect.getfullargspec(C().m).args, inspect.getfullargspec(C.m).args)  # expect: ['self', 'x'] ['self', 'x']
try:
    inspect.getfullargspec(5)
except TypeError as e:
    print(e)  # expect: unsupported callable
def g(a, b=2, *c, **d): pass
print(inspect.getcallargs(g, 1), inspect.getcallargs(g, 1, 3, 4, e=5))
# expect: {'a': 1, 'c': (), 'd': {}, 'b': 2} {'a': 1, 'b': 3, 'c': (4,), 'd': {'e': 5}}
try:
    inspect.getcallargs(g)
except TypeError as e:
    print(e)  # expect: g() missing 1 required positional argument: 'a'
