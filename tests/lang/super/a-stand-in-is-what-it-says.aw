class Base:
    def f(self):
        return "Base.f"


class Derived(Base):
    def f(self):
        return super(Derived, self).f() + " Derived.f"


class Proxy:
    def __init__(self, obj):
        self.__dict__["obj"] = obj

    def __getattribute__(self, name):
        if name.startswith("__") and name.endswith("__") and name != "__class__":
            return object.__getattribute__(self, name)
        return getattr(object.__getattribute__(self, "obj"), name)


print(Derived.f(Proxy(Derived())))
try:
    Derived.f(5)
except TypeError as e:
    print(e)
