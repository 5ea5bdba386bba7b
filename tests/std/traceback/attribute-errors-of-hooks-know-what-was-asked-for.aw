import traceback
class A:
    blech = None
    def __getattr__(self, n): raise AttributeError
    @property
    def p(self): raise AttributeError('hm')
class M(type):
    other = 1
    def __getattr__(cls, n): raise AttributeError(f'none {n}')
class K(metaclass=M): pass
class N:
    def __getattribute__(self, n):
        if n in ('__dir__', '__class__'): return object.__getattribute__(self, n)
        raise AttributeError('no', n)
for o, n in ((A(), 'bluch'), (A(), 'p'), (K, 'othr'), (N(), 'x')):
    try: getattr(o, n)
    except AttributeError as e:
        print(traceback.format_exception_only(e), e.name, e.obj is o)
try: A().bluch
except AttributeError as e: print(e.name)
class G:
    def __init__(self):
        for i in range(800): setattr(self, f'x{i}', 1)
try: G().x1000
except AttributeError as e: print(traceback.format_exception_only(e), e.name)
