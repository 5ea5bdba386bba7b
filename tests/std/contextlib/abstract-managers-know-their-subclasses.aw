from contextlib import AbstractContextManager, AbstractAsyncContextManager, ExitStack, nullcontext

class Ducks:
    def __enter__(self): return self
    def __exit__(self, *a): pass
class AsyncDucks:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): pass
class Off(Ducks):
    __exit__ = None
for cls in (Ducks, AsyncDucks, Off, ExitStack, nullcontext, int):
    print(cls.__name__, issubclass(cls, AbstractContextManager), issubclass(cls, AbstractAsyncContextManager))
class Own(AbstractContextManager):
    def __exit__(self, *a): print("own exit")
with Own() as o:
    print(type(o).__name__)
try:
    AbstractContextManager()
except TypeError as e:
    print(e)
