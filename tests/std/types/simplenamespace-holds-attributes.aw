from types import SimpleNamespace

n = SimpleNamespace(a=1, b="x")
n.c = [n]
print(n, n.a, n == SimpleNamespace(a=1), SimpleNamespace(a=1) == SimpleNamespace(a=1), SimpleNamespace(), vars(SimpleNamespace(z=1)))
# expect: namespace(a=1, b='x', c=[namespace(...)]) 1 False True namespace() {'z': 1}
print(SimpleNamespace({"k": 1}, j=2), SimpleNamespace([("p", 3)]))  # expect: namespace(k=1, j=2) namespace(p=3)
del n.c
for wrong in (lambda: n.zz, lambda: SimpleNamespace(1), lambda: SimpleNamespace({1: 2}), lambda: SimpleNamespace({}, {}), lambda: n < n, lambda: hash(n)):
    try:
        wrong()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)  # expect: AttributeError 'types.SimpleNamespace' object has no attribute 'zz'
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError keywords must be strings
        # expect: TypeError SimpleNamespace expected at most 1 argument, got 2
        # expect: TypeError '<' not supported between instances of 'dict' and 'dict'
        # expect: TypeError unhashable type: 'types.SimpleNamespace'


class Sub(SimpleNamespace):
    def total(self):
        return self.a + self.b


print(Sub(a=1, b=2), Sub(a=1, b=2).total(), n.__replace__(a=5))  # expect: Sub(a=1, b=2) 3 namespace(a=5, b='x')
