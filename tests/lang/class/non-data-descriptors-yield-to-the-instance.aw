class Cached:
    def __init__(self, f): self.f = f
    def __get__(self, instance, owner):
        if instance is None:
            return self
        print("computing")
        value = instance.__dict__[self.f.__name__] = self.f(instance)
        return value

class Data:
    @Cached
    def total(self):
        return 42

d = Data()
print(d.total)
# expect: computing
# expect: 42
print(d.total)  # expect: 42
del d.total
print(d.total)
# expect: computing
# expect: 42

class ReadOnly:
    def __get__(self, instance, owner): return "fixed"
    def __set__(self, instance, value): raise AttributeError("read only")
class R:
    x = ReadOnly()
try:
    R().x = 5
except AttributeError as e:
    print(e, R().x)  # expect: read only fixed
