for f in (
    lambda: len(1, 2), lambda: abs(), lambda: isinstance(1), lambda: sorted(), lambda: range("a"),
    lambda: print(bad=1), lambda: int(1, 2, 3), lambda: str(1, 2, 3, 4), lambda: list(1, 2), lambda: dict(1, 2), lambda: [].append(1, 2),
    lambda: "".join(), lambda: {}.get(), lambda: "a".split(1), lambda: ord(), lambda: sum(), lambda: len(obj=[]),
    lambda: [].sort(1), lambda: [].pop("a"), lambda: "x".upper(1), lambda: hasattr(1), lambda: (1).bit_length(2),
):
    try:
        f()
        print("no error")
    except TypeError as e:
        print(e)
        # expect: len() takes exactly one argument (2 given)
        # expect: abs() takes exactly one argument (0 given)
        # expect: isinstance expected 2 arguments, got 1
        # expect: sorted expected 1 argument, got 0
        # expect: 'str' object cannot be interpreted as an integer
        # expect: print() got an unexpected keyword argument 'bad'
        # expect: int expected at most 2 arguments, got 3
        # expect: str expected at most 3 arguments, got 4
        # expect: list expected at most 1 argument, got 2
        # expect: dict expected at most 1 argument, got 2
        # expect: list.append() takes exactly one argument (2 given)
        # expect: str.join() takes exactly one argument (0 given)
        # expect: get expected at least 1 argument, got 0
        # expect: must be str or None, not int
        # expect: ord() takes exactly one argument (0 given)
        # expect: sum() takes at least 1 positional argument (0 given)
        # expect: len() takes no keyword arguments
        # expect: sort() takes no positional arguments
        # expect: 'str' object cannot be interpreted as an integer
        # expect: str.upper() takes no arguments (1 given)
        # expect: hasattr expected 2 arguments, got 1
        # expect: int.bit_length() takes no arguments (1 given)
