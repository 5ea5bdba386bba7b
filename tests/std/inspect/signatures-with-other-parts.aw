# Signatures and parameters with other parts, and signatures laid out in lines.
import inspect, dataclasses, functools, contextlib
def f(a, b: int = 2, *c, d=4, **e) -> str: pass
s = inspect.signature(f)
p = s.parameters['b']
print(p.replace(default=None), p.replace(annotation=None), p.replace(name='x'), p.replace())
for k in ({'name': None}, {'kind': None}):
    try: print(p.replace(**k))
    except Exception as e: print(type(e).__name__, e)
print(s.replace(return_annotation=None), s.replace(parameters=None), s.replace(parameters=[p]))
print(s.format(max_width=5)); print(s.format(max_width=100)); print(s.format()); print(inspect.Signature().format(max_width=1))
for bad in (0, 5):
    try: print(inspect.Signature(bad))
    except TypeError as e: print(e)
class C:
    def __init__(self): self.b = 1; self.a = 2
    def m(self): self._z = 3; self.b = 4
print(C.__static_attributes__)
print(dataclasses.dataclass().__qualname__, functools.lru_cache().__qualname__, contextlib.contextmanager(f).__wrapped__ is f)
print(type(p.kind).__name__, repr(p.kind), str(p.kind))
