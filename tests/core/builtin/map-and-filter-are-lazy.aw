def double(x):
    print("double", x)
    return x * 2

m = map(double, [1, 2])
print(type(m).__name__)  # expect: map
print(next(m))
# expect: double 1
# expect: 2
print(list(m), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(str, range(2))))
# expect: double 2
# expect: [4] [11, 22] ['0', '1']
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, range(4))), list(map(max, "ab", "ba")))
# expect: [1, 'a'] [2, 3] ['b', 'b']
for f in (lambda: map(str), lambda: list(map(5, [1])), lambda: filter(None), lambda: list(filter(5, [1])), lambda: map(str, 5)):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: map() must have at least two arguments.
        # expect: 'int' object is not callable
        # expect: filter expected 2 arguments, got 1
        # expect: 'int' object is not callable
        # expect: 'int' object is not iterable
