import types
def body(ns):
    ns["x"] = 1
    ns["f"] = lambda self: self.x
C = types.new_class("C", (), {}, body)
print(C.__name__, C().f(), C.__module__)  # expect: C 1 types
class M(type):
    def __new__(m, n, b, ns, **k):
        ns["kw"] = k
        return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): pass
D = types.new_class("D", (C,), {"metaclass": M, "flag": 1})
print(type(D).__name__, D.kw, D().f())  # expect: M {'flag': 1} 1
meta, ns, kw = types.prepare_class("E", (D,), {"q": 1})
print(meta.__name__, ns, kw)  # expect: M {} {'q': 1}
class G:
    def __mro_entries__(self, b): return (C,)
F = types.new_class("F", (G(),))
print(F.__bases__[0].__name__, type(types.get_original_bases(F)[0]).__name__)  # expect: C G
