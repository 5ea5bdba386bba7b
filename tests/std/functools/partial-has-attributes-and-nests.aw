from functools import partial


def f(*args, **keywords):
    return args, keywords


p = partial(f, 1, a=2)
print(p(3, b=4), p(), p(a=9), p.func is f, p.args, p.keywords)
# expect: ((1, 3), {'a': 2, 'b': 4}) ((1,), {'a': 2}) ((1,), {'a': 9}) True (1,) {'a': 2}
q = partial(p, 5, a=7)
print(q.func is f, q.args, q.keywords, q(6))  # expect: True (1, 5) {'a': 7} ((1, 5, 6), {'a': 7})
p.extra = "attribute"
print(p.extra, p.__dict__, hasattr(p, "__name__"), partial(int, base=2)("101"), partial(partial(pow, 2), 5)())
# expect: attribute {'extra': 'attribute'} False 5 32
print(partial(int), partial(int, "12", base=3), partial(print, *[1, 2]))
# expect: functools.partial(<class 'int'>) functools.partial(<class 'int'>, '12', base=3) functools.partial(<built-in function print>, 1, 2)
self_ref = partial(f, 0)
self_ref.__setstate__((self_ref, (1,), {}, {}))
print(repr(self_ref).replace(repr(self_ref.func), "...")[:40])  # expect: ...
for wrong in (lambda: partial(), lambda: partial(5), lambda: setattr(p, "args", ()), lambda: partial(int, base=2)(5)):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)  # expect: TypeError type 'partial' takes at least one argument
        # expect: TypeError the first argument must be callable
        # expect: AttributeError readonly attribute
        # expect: TypeError int() can't convert non-string with explicit base


class Sub(partial):
    pass


print(type(partial(Sub(f, 1), 2)).__name__, partial(Sub(f, 1), 2).args, Sub(len)("abc"), partial[int])
# expect: partial (1, 2) 3 functools.partial[int]
