class A:
    def f(self): pass
    def g(self): pass
    def __eq__(self, o): return True
    def __hash__(self): return 1

a, b = A(), A()
print(a.f == a.f, a.f == a.g, a.f == b.f, a.f != a.g)  # expect: True False False True
print(hash(a.f) == hash(a.f), len({a.f, a.f, a.g}))  # expect: True 2
print(A.f == A.f, a.f == A.f, a.f == 1)  # expect: True False False
print([].append == [].append, (lambda l: l.append == l.append)([]))  # expect: False True
try:
    a.f < a.g
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'method' and 'method'
