a = [1, 2]
print(a + [3], a * 2, 2 * a, a * 0, a == [1, 2], a != [2, 1], a < [1, 3], [] < a, [1, [2]] == [1, [2]], a is a[:])
# expect: [1, 2, 3] [1, 2, 1, 2] [1, 2, 1, 2] [] True True True True True False
print(list("ab"), list(range(3)), list({"k": 1}), list((1, 2)), list(), [0] * 3, a.__len__(), 2 in a, [] in [[]])
# expect: ['a', 'b'] [0, 1, 2] ['k'] [1, 2] [] [0, 0, 0] 2 True True
nested = [[]] * 2
nested[0].append(1)
print(nested, list(reversed(a)), list(enumerate(a, 5)), list(zip(a, "xy")), max(a), sum(a))
# expect: [[1], [1]] [2, 1] [(5, 1), (6, 2)] [(1, 'x'), (2, 'y')] 2 3
for f in (lambda: a + (1,), lambda: a + "x", lambda: a * "x", lambda: a < 5, lambda: list(5), lambda: hash(a), lambda: a[5]):
    try:
        f()
    except (TypeError, IndexError) as e:
        print(e)
        # expect: can only concatenate list (not "tuple") to list
        # expect: can only concatenate list (not "str") to list
        # expect: can't multiply sequence by non-int of type 'str'
        # expect: '<' not supported between instances of 'list' and 'int'
        # expect: 'int' object is not iterable
        # expect: unhashable type: 'list'
        # expect: list index out of range
