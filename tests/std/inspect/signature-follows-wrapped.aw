import functools, inspect

def deco(f):
    @functools.wraps(f)
    def inner(*args, **kw): return f(*args, **kw)
    return inner
@deco
@deco
def f(a, b=1): pass
print(inspect.signature(f), inspect.signature(f, follow_wrapped=False))  # expect: (a, b=1) (*args, **kw)
print(inspect.unwrap(f) is f.__wrapped__.__wrapped__, inspect.unwrap(f, stop=lambda g: g is f.__wrapped__) is f.__wrapped__)
# expect: True True
def loop(): pass
loop.__wrapped__ = loop
try:
    inspect.unwrap(loop)
except ValueError as e:
    print(str(e).split(" <")[0])  # expect: wrapper loop when unwrapping
class Explicit:
    __signature__ = inspect.Signature([inspect.Parameter("given", inspect.Parameter.POSITIONAL_ONLY)])
print(inspect.signature(Explicit))  # expect: (given, /)
