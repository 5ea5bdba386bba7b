class Single:
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, x):
        self.x = x

a, b = Single(1), Single(2)
print(a is b, a.x)  # expect: True 2

class Even(int):
    def __new__(cls, n):
        return super().__new__(cls, n - n % 2)
print(Even(7), Even(4) + 1, isinstance(Even(3), int), type(Even(3) + 0).__name__)
# expect: 6 5 True int

class Other:
    def __new__(cls): return "not an Other"
    def __init__(self): print("never")
print(Other())  # expect: not an Other
class BadInit:
    def __init__(self): return 5
try:
    BadInit()
except TypeError as e:
    print(e)  # expect: __init__() should return None, not 'int'
try:
    object.__new__(5)
except TypeError as e:
    print(e)  # expect: object.__new__(X): X is not a type object (int)
class NoArgs: pass
try:
    NoArgs(1)
except TypeError as e:
    print(e)  # expect: NoArgs() takes no arguments
