import inspect, sys

def gen(): yield
async def coro(): pass
async def agen(): yield
c = coro()
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
tests = [inspect.isgenerator, inspect.iscoroutine, inspect.isasyncgen, inspect.isawaitable, inspect.ismodule,
         inspect.isframe, inspect.iscode, inspect.istraceback, inspect.isabstract]
for name, thing in (("gen", gen()), ("coro", c), ("agen", agen()), ("sys", sys), ("frame", inspect.currentframe()),
                    ("code", gen.__code__), ("tb", tb), ("int", 5)):
    print(name, [t.__name__[2:] for t in tests if t(thing)])
    # expect: gen ['generator']
    # expect: coro ['coroutine', 'awaitable']
    # expect: agen ['asyncgen']
    # expect: sys ['module']
    # expect: frame ['frame']
    # expect: code ['code']
    # expect: tb ['traceback']
    # expect: int []
c.close()
from abc import ABC, abstractmethod
class Abstract(ABC):
    @abstractmethod
    def f(self): pass
class Concrete(Abstract):
    def f(self): pass
print(inspect.isabstract(Abstract), inspect.isabstract(Concrete), inspect.isabstract(ABC))  # expect: True False False
