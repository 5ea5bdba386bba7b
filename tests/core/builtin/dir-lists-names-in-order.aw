class A:
    z = 1
    def __init__(self):
        self.own = 2
class B(A):
    def method(self):
        pass
print([n for n in dir(B()) if not n.startswith("__")], [n for n in dir(B) if not n.startswith("__")])
# expect: ['method', 'own', 'z'] ['method', 'z']
class C:
    def __dir__(self):
        return ["b", "a", "c"]
print(dir(C()))  # expect: ['a', 'b', 'c']
class D:
    def __dir__(self):
        return 5
try:
    dir(D())
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
def f(one, two):
    three = 3
    return dir()
print(f(1, 2), [n for n in dir() if len(n) == 1], "append" in dir(list), dir(object()) == sorted(dir(object())))
# expect: ['one', 'three', 'two'] ['A', 'B', 'C', 'D', 'f'] True True
