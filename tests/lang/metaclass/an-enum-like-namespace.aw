class Auto(dict):
    def __missing__(self, key):
        if key.startswith("__"): raise KeyError(key)
        self[key] = value = len([k for k in self if not k.startswith("__")])
        return value
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Auto()
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, dict(ns))
        cls.members = [k for k in ns if not k.startswith("__")]
        return cls
class Color(metaclass=Meta):
    RED
    GREEN
    BLUE
print(Color.RED, Color.GREEN, Color.BLUE, Color.members)  # expect: 0 1 2 ['RED', 'GREEN', 'BLUE']
