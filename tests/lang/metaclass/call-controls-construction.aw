class Single(type):
    made = {}
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        if cls not in cls.made: cls.made[cls] = super().__call__(*args, **kw)
        return cls.made[cls]
class A(metaclass=Single):
    def __init__(self, x=0): print("init", x); self.x = x
a = A(5)
# expect: call A (5,) {}
# expect: init 5
print(A(6) is a, a.x)
# expect: call A (6,) {}
# expect: True 5
