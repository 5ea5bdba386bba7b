class Meta(type):
    def __new__(mcls, name, bases, ns, **kwargs):
        print("new", name, kwargs)
        ns["added"] = name.lower()
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kwargs):
        super().__init__(name, bases, ns)
        print("init", name)

    def __call__(cls, *args):
        print("call", cls.__name__)
        return super().__call__(*args)

    def __len__(cls):
        return 7

    @property
    def shout(cls):
        return cls.__name__.upper()

class A(metaclass=Meta, flag=1):
    def __init__(self, x): self.x = x
# expect: new A {'flag': 1}
# expect: init A

class B(A): pass
# expect: new B {}
# expect: init B
print(A(1).x, A.added, len(B), B.shout, type(B) is Meta)
# expect: call A
# expect: 1 a 7 B True
try:
    A(1).shout  # expect: call A
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'shout'
