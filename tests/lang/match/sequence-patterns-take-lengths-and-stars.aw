def f(x):
    match x:
        case []:
            return "empty"
        case [1, *rest]:
            return ("starts with 1", rest)
        case [first, *_, last] if first == last:
            return ("same ends", first)
        case (a, [b, c]):
            return (a, b, c)
        case [*_, 9]:
            return "ends with 9"
        case _:
            return "no"

for x in ([], (1, 2, 3), [5, 6, 5], (2, (3, 4)), [3, 4, 9], "abc", b"ab", {1}, range(0), 7):
    print(f(x))
    # expect: empty
    # expect: ('starts with 1', [2, 3])
    # expect: ('same ends', 5)
    # expect: (2, 3, 4)
    # expect: ends with 9
    # expect: no
    # expect: no
    # expect: no
    # expect: empty
    # expect: no
