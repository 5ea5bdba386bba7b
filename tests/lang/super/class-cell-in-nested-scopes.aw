class A:
    def name(self): return __class__.__name__
    def lam(self): return (lambda: __class__)()
    def comp(self): return [__class__.__name__ for _ in range(2)]
    def gen(self): return list(super(__class__, self).__hash__() == hash(self) for _ in range(1))
    def deep(self):
        def a():
            def b(): return __class__
            return b()
        return a()
class B(A): pass
print(B().name(), B().lam().__name__, B().comp(), B().deep().__name__)  # expect: A A ['A', 'A'] A
print(B().gen())  # expect: [True]
def f():
    return __class__
try:
    f()
except NameError as e:
    print(e)  # expect: name '__class__' is not defined
