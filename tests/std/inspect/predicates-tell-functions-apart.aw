import functools, inspect

def plain(): pass
def gen(): yield
async def coro(): pass
async def agen(): yield
class C:
    def method(self): pass
    async def amethod(self): pass
    @property
    def prop(self): pass

things = {"plain": plain, "gen": gen, "coro": coro, "agen": agen, "method": C().method, "unbound": C.method,
          "len": len, "append": [].append, "class": C, "lambda": lambda: 0, "prop": C.prop,
          "partial": functools.partial(coro), "amethod": C().amethod}
tests = [inspect.isfunction, inspect.ismethod, inspect.isbuiltin, inspect.isroutine, inspect.isclass,
         inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isasyncgenfunction,
         inspect.isdatadescriptor, inspect.ismethoddescriptor]
for name, thing in things.items():
    print(name, [t.__name__[2:] for t in tests if t(thing)])
