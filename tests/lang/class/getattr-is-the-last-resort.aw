class Lazy:
    real = 1
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(f"no {name}")

z = Lazy()
print(z.real, z.xyz, hasattr(z, "xa"), hasattr(z, "ya"), getattr(z, "ya", "default"))
# expect: 1 XYZ True False default
try:
    z.other
except AttributeError as e:
    print(e)  # expect: no other

class Every:
    def __getattribute__(self, name):
        return f"got {name}"
e = Every()
e.a = 1
print(e.a, e.whatever)  # expect: got a got whatever

class Both:
    def __getattribute__(self, name):
        if name == "hidden":
            raise AttributeError(name)
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        return "fallback " + name
print(Both().hidden)  # expect: fallback hidden
