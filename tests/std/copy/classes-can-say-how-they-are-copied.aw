import copy

class Own:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep"

class State:
    def __getstate__(self):
        return {"q": 5}

    def __setstate__(self, state):
        self.got = state

class Reduced:
    def __init__(self, v):
        self.v = v

    def __reduce__(self):
        return (Reduced, (self.v,))

class Replaced:
    def __init__(self, a):
        self.a = a

    def __replace__(self, **changes):
        return Replaced(changes["a"])

print(copy.copy(Own()), copy.deepcopy([Own()]), copy.copy(State()).got, copy.deepcopy(Reduced([4])).v)
# expect: copied ['deep'] {'q': 5} [4]
print(copy.replace(Replaced(1), a=2).a)  # expect: 2

class Tagged(list):
    pass

tagged = Tagged([1, [2]])
tagged.tag = "t"
again = copy.deepcopy(tagged)
print(type(again).__name__, again, again.tag, again[1] is tagged[1])  # expect: Tagged [1, [2]] t False
for f in (lambda: copy.copy(x for x in ()), lambda: copy.replace(3)):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: cannot pickle 'generator' object
# expect: replace() does not support int objects
