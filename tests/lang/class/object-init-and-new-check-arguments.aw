def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
class A: pass
class WithInit:
    def __init__(self, x): pass
class WithNew:
    def __new__(cls, x): return super().__new__(cls)
class BadNew:
    def __new__(cls, x): return super().__new__(cls, x)
class BadInit:
    def __init__(self, x): super().__init__(x)
show(lambda: A(1))  # expect: A() takes no arguments
show(lambda: A(k=1))  # expect: A() takes no arguments
show(lambda: object(1))  # expect: object() takes no arguments
show(lambda: WithInit())  # expect: WithInit.__init__() missing 1 required positional argument: 'x'
show(lambda: WithNew())  # expect: WithNew.__new__() missing 1 required positional argument: 'x'
show(lambda: BadNew(1))  # expect: object.__new__() takes exactly one argument (the type to instantiate)
show(lambda: BadInit(1))  # expect: object.__init__() takes exactly one argument (the instance to initialize)
show(lambda: object.__new__(5))  # expect: object.__new__(X): X is not a type object (int)
show(lambda: object.__new__(int))  # expect: object.__new__(int) is not safe, use int.__new__()
show(lambda: A().__init__(1))  # expect: A.__init__() takes exactly one argument (the instance to initialize)
print(type(object.__new__(A)).__name__)  # expect: A
WithNew(1)
