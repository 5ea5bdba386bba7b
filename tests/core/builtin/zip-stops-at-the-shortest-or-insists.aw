print(list(zip("abc", [1, 2])), list(zip()), list(zip("a")), dict(zip("ab", range(9))), list(zip(*[(1, 2), (3, 4)])))
# expect: [('a', 1), ('b', 2)] [] [('a',)] {'a': 0, 'b': 1} [(1, 3), (2, 4)]
print(list(zip("ab", [1, 2], strict=True)))  # expect: [('a', 1), ('b', 2)]
for f in (lambda: list(zip("abc", [1, 2], strict=True)), lambda: list(zip("a", [1, 2], strict=True)), lambda: list(zip("ab", "ab", "a", strict=True)), lambda: zip(5), lambda: zip("a", bad=1)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
        # expect: zip() argument 2 is shorter than argument 1
        # expect: zip() argument 2 is longer than argument 1
        # expect: zip() argument 3 is shorter than arguments 1-2
        # expect: 'int' object is not iterable
        # expect: zip() got an unexpected keyword argument 'bad'
a = iter([1, 2, 3])
print(list(zip(a, "x")), list(a))  # expect: [(1, 'x')] [3]
pairs = iter(range(6))
print(list(zip(pairs, pairs)))  # expect: [(0, 1), (2, 3), (4, 5)]
