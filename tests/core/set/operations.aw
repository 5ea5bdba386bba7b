a, b = {1, 2, 3}, {3, 4}
print(a | b == {1, 2, 3, 4}, a & b, a - b == {1, 2}, a ^ b == {1, 2, 4}, len(a), 2 in a, 9 in a)
# expect: True {3} True True 3 True False
print(a <= {1, 2, 3, 4}, a < a, a >= {1}, a > {1}, a.isdisjoint({9}), a.issubset(range(9)), a.issuperset([1]), {1} != {2})
# expect: True False True True True True True True
print(a.union([9], (8,)) == {1, 2, 3, 8, 9}, a.intersection([1, 3, 5]) == {1, 3}, a.difference([1]) == {2, 3}, a.symmetric_difference([1]) == {2, 3})
# expect: True True True True
s = set("hello")
print(sorted(s), len(s), set(), {*()}, set([1, 1, 1]), sorted({x % 3 for x in range(9)}), {1.0, 1, True})
# expect: ['e', 'h', 'l', 'o'] 4 set() set() {1} [0, 1, 2] {1.0}
for f in (lambda: a | [1], lambda: {[]}, lambda: a < 5, lambda: set(5), lambda: hash(a), lambda: a[0], lambda: a + b):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: unsupported operand type(s) for |: 'set' and 'list'
        # expect: unhashable type: 'list'
        # expect: '<' not supported between instances of 'set' and 'int'
        # expect: 'int' object is not iterable
        # expect: unhashable type: 'set'
        # expect: 'set' object is not subscriptable
        # expect: unsupported operand type(s) for +: 'set' and 'set'
