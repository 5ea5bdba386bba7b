class P:
    __match_args__ = ("x",)
    @property
    def x(self): raise ValueError("from x")
class Q:
    def __eq__(self, o): raise KeyError("from eq")
class L(list):
    def __len__(self): raise RuntimeError("from len")
class M(dict):
    def get(self, *a): raise OSError("from get")
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def a():
    match P():
        case P(1): return 1
def b():
    match Q():
        case 1: return 1
def c():
    match L():
        case [x]: return 1
    return "no"
def d():
    match M(k=1):
        case {"k": v}: return v
    return "no"
def e():
    match 5:
        case int() if 1 / 0: return 1
def f():
    match 5:
        case missing.name: return 1
for fn in (a, b, d, e, f): show(fn)
# expect: ValueError from x
# expect: KeyError 'from eq'
# expect: OSError from get
# expect: ZeroDivisionError division by zero
# expect: NameError name 'missing' is not defined
