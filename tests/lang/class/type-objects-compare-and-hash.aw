class A: pass
class B: pass
print(A == A, A == B, A != B, hash(A) == hash(A), {A: 1, B: 2}[B], int == bool, type(A) is type, A is A)  # expect: True False True True 2 False True True
print(sorted([B, A], key=lambda c: c.__name__)[0] is A, A in (int, A), isinstance(A, type), callable(A))  # expect: True True True True
try:
    A < B
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'type' and 'type'
print(int.__eq__(5, 5), int.__eq__(5, "x"), object.__eq__(A, A), object().__ne__(1), type.__call__(int, "5"))  # expect: True NotImplemented True NotImplemented 5
