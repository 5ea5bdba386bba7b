class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("bind", k)
        super().__setitem__(k, v)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Log()
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, kw, type(ns).__name__)
        return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, kw)
        super().__init__(name, bases, ns)
class A(metaclass=Meta, flag=1):
    x = 1
    def f(self): pass
# expect: prepare A () {'flag': 1}
# expect: bind x
# expect: bind f
# expect: new A {'flag': 1} Log
# expect: init A {'flag': 1}
print(type(A).__name__, A.x)  # expect: Meta 1
