from contextvars import ContextVar

for make in (lambda: ContextVar(5), lambda: ContextVar(), lambda: ContextVar("x", 5), lambda: ContextVar("x", wrong=1)):
    try:
        make()
    except TypeError as e:
        print(e)
        # expect: context variable name must be a str
        # expect: ContextVar() takes exactly 1 positional argument (0 given)
        # expect: ContextVar() takes at most 1 positional argument (2 given)
        # expect: ContextVar() got an unexpected keyword argument 'wrong'
v = ContextVar("v")
for call in (lambda: v.get(1, 2), lambda: v.set(), lambda: v.reset(5), lambda: v.reset()):
    try:
        call()
    except TypeError as e:
        print(e)
        # expect: get expected at most 1 argument, got 2
        # expect: ContextVar.set() takes exactly one argument (0 given)
        # expect: expected an instance of Token, got 5
        # expect: ContextVar.reset() takes exactly one argument (0 given)
try:
    v.name = "other"
except AttributeError as e:
    print(e)  # expect: readonly attribute
try:
    class Derived(ContextVar): pass
except TypeError as e:
    print(e)  # expect: type '_contextvars.ContextVar' is not an acceptable base type
print(v == v, v == ContextVar("v"), isinstance(hash(v), int), ContextVar[int])
# expect: True False True _contextvars.ContextVar[int]
