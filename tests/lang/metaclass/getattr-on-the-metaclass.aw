class Meta(type):
    def __getattr__(cls, name): return f"{cls.__name__}.{name}?"
    def __setattr__(cls, name, value):
        print("set", name)
        super().__setattr__(name, value)
    def __delattr__(cls, name):
        print("del", name)
        super().__delattr__(name)
    def __dir__(cls): return ["only"]
class A(metaclass=Meta):
    x = 1
print(A.x, A.missing)  # expect: 1 A.missing?
A.y = 2  # expect: set y
del A.y  # expect: del y
print(dir(A))  # expect: ['only']
try:
    A().missing
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'missing'
