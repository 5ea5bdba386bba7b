s = {1}
s.add(2); s.add(1); print(s)  # expect: {1, 2}
s.discard(9); s.discard(1); print(s)  # expect: {2}
s.update([5], (6,)); print(sorted(s))  # expect: [2, 5, 6]
s.remove(5); s -= {6}; s |= {7}; s &= {7, 2}; s ^= {2}; print(s, s.pop(), s)
# expect: set() 7 set()
t = {1, 2, 3}
t.intersection_update([1, 2]); t.difference_update([1]); t.symmetric_difference_update({2, 9}); print(t)
# expect: {9}
u = t.copy(); u.clear(); print(t, u)  # expect: {9} set()
for f in (lambda: set().pop(), lambda: t.remove("zz"), lambda: t.add([]), lambda: t.update(5)):
    try:
        f()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: KeyError 'pop from an empty set'
        # expect: KeyError 'zz'
        # expect: TypeError unhashable type: 'list'
        # expect: TypeError 'int' object is not iterable
