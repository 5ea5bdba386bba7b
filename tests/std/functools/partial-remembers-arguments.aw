from functools import partial

def show(*args, **kwargs):
    return args, kwargs

p = partial(show, 1, 2, k=3)
print(p(), p(4, j=5), p(k=9), p.func is show, p.args, p.keywords)
# expect: ((1, 2), {'k': 3}) ((1, 2, 4), {'k': 3, 'j': 5}) ((1, 2), {'k': 9}) True (1, 2) {'k': 3}
q = partial(p, 7)
print(q(), q.args, int_two := partial(int, base=2)("101"))
# expect: ((1, 2, 7), {'k': 3}) (1, 2, 7) 5
try:
    partial()
except TypeError as e:
    print(e)  # expect: type 'partial' takes at least one argument
try:
    partial(5)
except TypeError as e:
    print(e)  # expect: the first argument must be callable
class C:
    from functools import partialmethod
    def set(self, name, value): return name, value
    on = partialmethod(set, "power", "on")
print(C().on())  # expect: ('power', 'on')
