t = (1, "a", [2])
print(t, t[1], t[-1], t[:2], len(t), t + (3,), (0,) * 3, (), (1,), t.index("a"), t.count(1), 1 in t)
# expect: (1, 'a', [2]) a [2] (1, 'a') 3 (1, 'a', [2], 3) (0, 0, 0) () (1,) 1 1 True
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), hash((1, 2)) == hash((1, 2)), {(0, 1): "x"}[0, 1], tuple("ab"), tuple([1]), tuple())
# expect: True True True True x ('a', 'b') (1,) ()
t[2].append(3)
print(t)  # expect: (1, 'a', [2, 3])
for f in (lambda: hash(t), lambda: t[9], lambda: t + [1], lambda: t.index("zz"), lambda: t.append(1), lambda: tuple(5), lambda: (1,) < ("a",)):
    try:
        f()
    except (TypeError, IndexError, ValueError, AttributeError) as e:
        print(e)
        # expect: unhashable type: 'list'
        # expect: tuple index out of range
        # expect: can only concatenate tuple (not "list") to tuple
        # expect: tuple.index(x): x not in tuple
        # expect: 'tuple' object has no attribute 'append'
        # expect: 'int' object is not iterable
        # expect: '<' not supported between instances of 'int' and 'str'
try:
    t[0] = 1
except TypeError as e:
    print(e)  # expect: 'tuple' object does not support item assignment
try:
    del t[0]
except TypeError as e:
    print(e)  # expect: 'tuple' object doesn't support item deletion
