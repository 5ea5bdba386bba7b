def outer(a, b: int = 1, *, c=2) -> str:
    """Say what it does."""
    def inner():
        pass
    return inner

print(outer.__name__, outer.__qualname__, outer.__doc__, outer.__module__)
# expect: outer outer Say what it does. __main__
print(outer(1).__qualname__, outer(1).__doc__)  # expect: outer.<locals>.inner None
print(outer.__annotations__)  # expect: {'b': <class 'int'>, 'return': <class 'str'>}
print((lambda: 0).__name__)  # expect: <lambda>
outer.tag = "kept"
print(outer.tag, outer.__dict__)  # expect: kept {'tag': 'kept'}
outer.__name__ = "renamed"
print(outer.__name__, callable(outer), type(outer))  # expect: renamed True <class 'function'>

class C:
    def m(self): pass
print(C.m.__qualname__, C().m.__name__, C().m.__self__.__class__.__name__)  # expect: C.m m C
