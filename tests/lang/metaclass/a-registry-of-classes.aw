class Registry(type):
    classes = {}
    def __new__(mcs, name, bases, ns, key=None):
        cls = super().__new__(mcs, name, bases, ns)
        if key: mcs.classes[key] = cls
        return cls
    def __init__(cls, name, bases, ns, key=None):
        super().__init__(name, bases, ns)
        cls.key = key
    def __getitem__(cls, key): return cls.classes[key]
    def __len__(cls): return len(cls.classes)
    def __iter__(cls): return iter(sorted(cls.classes))
class Base(metaclass=Registry): pass
class A(Base, key="a"): pass
class B(Base, key="b"): pass
print(Base["a"] is A, Base["b"].key, len(Base), list(Base), A.key, Base.key)  # expect: True b 2 ['a', 'b'] a None
print([c.__name__ for c in Base.__subclasses__()])  # expect: ['A', 'B']
