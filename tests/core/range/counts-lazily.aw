print(range(5), list(range(5)), list(range(2, 5)), list(range(10, 0, -3)), list(range(0)), range(1, 10, 2), len(range(0, 10**12, 7)))
# expect: range(0, 5) [0, 1, 2, 3, 4] [2, 3, 4] [10, 7, 4, 1] [] range(1, 10, 2) 142857142858
r = range(10, 30, 5)
print(r[0], r[-1], r[1:], r[::-1], 15 in r, 16 in r, r.index(20), r.count(5), r.start, r.stop, r.step, list(reversed(r)))
# expect: 10 25 range(15, 30, 5) range(25, 5, -5) True False 2 0 10 30 5 [25, 20, 15, 10]
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), hash(range(3)) == hash(range(0, 3)), bool(range(0)), range(10**20)[-1], 10**19 in range(10**20))
# expect: True True True False 99999999999999999999 True
for f in (lambda: range(1, 2, 0), lambda: range(1.5), lambda: range(), lambda: r[9], lambda: r.index(1), lambda: range("5"), lambda: range(1, 2, 3, 4)):
    try:
        f()
    except (TypeError, ValueError, IndexError) as e:
        print(e)
        # expect: range() arg 3 must not be zero
        # expect: 'float' object cannot be interpreted as an integer
        # expect: range expected at least 1 argument, got 0
        # expect: range object index out of range
        # expect: 1 is not in range
        # expect: 'str' object cannot be interpreted as an integer
        # expect: range expected at most 3 arguments, got 4
