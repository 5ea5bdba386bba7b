class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner):
        if obj is None: return self
        return getattr(obj, self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.name, value)
    def __delete__(self, obj): delattr(obj, self.name)
class P:
    name = Typed(str)
    age = Typed(int, 18)
    def __init__(self, name): self.name = name
p = P("Ann")
print(p.name, p.age, P.age.default)  # expect: Ann 18 18
p.age = 30
print(p.age, p.__dict__)  # expect: 30 {'_name': 'Ann', '_age': 30}
del p.age
print(p.age)  # expect: 18
for f in (lambda: P(5), lambda: setattr(p, "age", "x"), lambda: delattr(p, "age")):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError name must be str, not int
# expect: TypeError age must be int, not str
# expect: AttributeError 'P' object has no attribute '_age'
