class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass

print([c.__name__ for c in D.__mro__], [c.__name__ for c in D.mro()])  # expect: ['D', 'B', 'C', 'A', 'object'] ['D', 'B', 'C', 'A', 'object']
print(D.__bases__ == (B, C), D.__base__.__name__, A.__bases__, object.__bases__, object.__base__)  # expect: True B (<class 'object'>,) () None
print([c.__name__ for c in A.__subclasses__()], int.__base__, bool.__bases__)  # expect: ['B', 'C'] <class 'object'> (<class 'int'>,)
try:
    D.__mro__ = ()
except AttributeError as e:
    print(e)  # expect: attribute '__mro__' of 'type' objects is not writable
