def show(f):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
class N: pass
class EnterOnly:
    def __enter__(self): return 1
class ExitOnly:
    def __exit__(self, *a): pass
class Inst:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None
class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
def use(o):
    with o: pass
show(lambda: use(N()))  # expect: TypeError 'N' object does not support the context manager protocol
show(lambda: use(EnterOnly()))  # expect: TypeError 'EnterOnly' object does not support the context manager protocol (missed __exit__ method)
show(lambda: use(ExitOnly()))  # expect: TypeError 'ExitOnly' object does not support the context manager protocol
show(lambda: use(Inst()))  # expect: TypeError 'Inst' object does not support the context manager protocol
show(lambda: use(Async()))  # expect: TypeError 'Async' object does not support the context manager protocol
show(lambda: use(5))  # expect: TypeError 'int' object does not support the context manager protocol
show(lambda: use(None))  # expect: TypeError 'NoneType' object does not support the context manager protocol
class Bad:
    def __enter__(self): return 1
    def __exit__(self): pass
show(lambda: use(Bad()))  # expect: TypeError Bad.__exit__() takes 1 positional argument but 4 were given
