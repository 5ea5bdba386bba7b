class Strict:
    def __setattr__(self, name, value):
        if name.startswith("_"):
            raise AttributeError(f"{name} is private")
        print("set", name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)

s = Strict()
s.a = 1  # expect: set a
setattr(s, "b", 2)  # expect: set b
del s.a  # expect: del a
print(vars(s))  # expect: {'b': 2}
try:
    s._x = 1
except AttributeError as e:
    print(e)  # expect: _x is private
try:
    del s.nothing  # expect: del nothing
except AttributeError as e:
    print(e)  # expect: 'Strict' object has no attribute 'nothing'
