class Drop(type):
    def __new__(m, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(m, name, bases, ns)
try:
    class A(metaclass=Drop):
        def f(self): return __class__
except RuntimeError as e:
    print(e)  # expect: __class__ not set defining 'A' as <class '__main__.A'>. Was __classcell__ propagated to type.__new__?
class Keep(type):
    def __new__(m, name, bases, ns):
        print("__classcell__" in ns)
        return super().__new__(m, name, bases, dict(ns))
class B(metaclass=Keep):  # expect: True
    def f(self): return __class__
print(B().f().__name__, "__classcell__" in B.__dict__)  # expect: B False
