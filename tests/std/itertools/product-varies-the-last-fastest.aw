from itertools import product

print(list(product("ab", [1, 2])), list(product()), list(product("ab", repeat=0)), list(product([], "ab")))
# expect: [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [()] [()] []
print(len(list(product(range(3), repeat=3))), list(product([0, 1], repeat=2)), list(product("a", "b", repeat=2)))
# expect: 27 [(0, 0), (0, 1), (1, 0), (1, 1)] [('a', 'b', 'a', 'b')]
p = product([1, 2], [3])
print(next(p), next(p), next(p, "end"), next(p, "end"))  # expect: (1, 3) (2, 3) end end
for wrong in (lambda: product([1], repeat=-1), lambda: product(1), lambda: product([1], repeat="x"), lambda: product([1], times=2)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)  # expect: ValueError repeat argument cannot be negative
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: TypeError product() got an unexpected keyword argument 'times'
