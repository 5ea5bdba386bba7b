class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return 5
try:
    class A(metaclass=Meta): pass
except TypeError as e:
    print(e)  # expect: Meta.__prepare__() must return a mapping, not int
class Plain(type):
    def __prepare__(name, bases): return {"given": name}
class B(metaclass=Plain): pass
print(B.given)  # expect: B
print(type.__prepare__(), type.__prepare__("x", (), k=1))  # expect: {} {}
