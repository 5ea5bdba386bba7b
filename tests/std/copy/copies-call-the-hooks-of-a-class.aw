import copy


class Hooked:
    def __init__(self, value):
        self.value = value

    def __copy__(self):
        return Hooked(f"copy of {self.value}")

    def __deepcopy__(self, memo):
        return Hooked(f"deep copy of {self.value}, memo {type(memo).__name__}")


print(copy.copy(Hooked(1)).value, copy.deepcopy(Hooked(1)).value, copy.deepcopy([Hooked(2)])[0].value)
# expect: copy of 1 deep copy of 1, memo dict deep copy of 2, memo dict


class Reduced:
    def __init__(self, a, b=0):
        self.a, self.b = a, b

    def __reduce__(self):
        return Reduced, (self.a,), {"b": self.b}


r = copy.copy(Reduced([1], 5))
print(r.a, r.b)  # expect: [1] 5


class State:
    def __init__(self):
        self.kept, self.dropped = [1], 2

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.restored = True


s = State()
for c in (copy.copy(s), copy.deepcopy(s)):
    print(c.__dict__, c.kept is s.kept)  # expect: {'kept': [1], 'restored': True} True
    # expect: {'kept': [1], 'restored': True} False


class Slots:
    __slots__ = ("a", "b")


x = Slots()
x.a = [1]
y = copy.copy(x)
print(y.a, y.a is x.a, hasattr(y, "b"), copy.deepcopy(x).a is x.a)  # expect: [1] True False False


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


n = NewArgs(1, [2])
n.extra = "e"
print(copy.copy(n), copy.copy(n).extra, type(copy.deepcopy(n)).__name__, copy.deepcopy(n)[1] is n[1])
# expect: (1, [2]) e NewArgs False
