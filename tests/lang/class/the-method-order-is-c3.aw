class A:
    def who(self): return ["A"]
class B(A):
    def who(self): return ["B"] + super().who()
class C(A):
    def who(self): return ["C"] + super().who()
class D(B, C):
    def who(self): return ["D"] + super().who()

print(D().who())  # expect: ['D', 'B', 'C', 'A']
print([c.__name__ for c in D.mro()])  # expect: ['D', 'B', 'C', 'A', 'object']
print(super(B, D()).who())  # expect: ['C', 'A']

class X: pass
class Y(X): pass
class Z(D, Y): pass
print([c.__name__ for c in Z.__mro__])  # expect: ['Z', 'D', 'B', 'C', 'A', 'Y', 'X', 'object']
