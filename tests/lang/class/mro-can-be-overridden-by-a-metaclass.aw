class Meta(type):
    def mro(cls):
        order = super().mro()
        print("mro of", cls.__name__, [c.__name__ for c in order])
        return order

class A(metaclass=Meta): pass  # expect: mro of A ['A', 'object']
class B(A): pass  # expect: mro of B ['B', 'A', 'object']
print([c.__name__ for c in B.__mro__])  # expect: ['B', 'A', 'object']

class Odd(type):
    def mro(cls): return [cls, Extra, object]
class Extra:
    bonus = "from extra"
class C(metaclass=Odd): pass
print(C.bonus, C().bonus, C.__bases__)  # expect: from extra from extra (<class 'object'>,)
