class Sized:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __iter__(self):
        return iter("ab")




class Hint:
    def __init__(self, length):
        self.length = length

    def __length_hint__(self):
        print("asked")
        return self.length

    def __iter__(self):
        return iter("xy")


def attempt(act, value):
    try:
        print(act(value))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


for act in (list, tuple, sorted, lambda v: [*v], [].extend):
    attempt(act, Sized(-1))
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
attempt("".join, Sized(-1))  # expect: ab
attempt(dict.fromkeys, Sized(-1))  # expect: {'a': None, 'b': None}
attempt(list, Hint(5))
# expect: asked
# expect: ['x', 'y']
attempt(list, Hint(-5))
# expect: asked
# expect: ValueError __length_hint__() should return >= 0
attempt(tuple, Hint("5"))
# expect: asked
# expect: TypeError __length_hint__ must be an integer, not str
attempt(list, Hint(NotImplemented))
# expect: asked
# expect: ['x', 'y']
