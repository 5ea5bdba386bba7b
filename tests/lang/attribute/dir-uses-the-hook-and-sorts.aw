class A:
    def __dir__(self): return ["b", "a", "c"]

print(dir(A()))  # expect: ['a', 'b', 'c']

class B:
    def __dir__(self): return 5

try:
    dir(B())
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable

class C:
    x = 1
    def __init__(self): self.y = 2
    def m(self): pass

print([n for n in dir(C()) if not n.startswith("_")], [n for n in dir(C) if not n.startswith("_")])  # expect: ['m', 'x', 'y'] ['m', 'x']
