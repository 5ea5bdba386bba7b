print(min(3, 1, 2), max([3, 1]), min("b", "a"), max({"x": 1, "z": 0}), min([], default="none"), max((), default=None))
# expect: 1 3 a z none None
print(max("apple", "fig", key=len), min(["bb", "a", "c"], key=len), max([1, 1.0, True]), min((1, 2), (1, 1)), max(iter(range(5))))
# expect: apple a 1 (1, 1) 4
for f in (lambda: max([]), lambda: min(), lambda: max(5), lambda: max(1, "a"), lambda: max(1, 2, default=3), lambda: min([1, None]), lambda: max(1, 2, bad=3)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(e)
        # expect: max() iterable argument is empty
        # expect: min expected at least 1 argument, got 0
        # expect: 'int' object is not iterable
        # expect: '>' not supported between instances of 'str' and 'int'
        # expect: Cannot specify a default for max() with multiple positional arguments
        # expect: '<' not supported between instances of 'NoneType' and 'int'
        # expect: max() got an unexpected keyword argument 'bad'
