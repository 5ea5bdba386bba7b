pairs = [(1, 1.0), (1, True), (0, -0.0), (2**61 - 1, 0), ("a", "".join(["a"])), ((1, "x"), (1.0, "x")), (frozenset([1, 2]), frozenset([2, 1])), (range(3), range(0, 3, 1)), (b"a", bytes([97])), (slice(1), slice(None, 1)), (10**30, 10**30 + 0), (1e22, 10**22), (list[int], list[int]), (int | str, str | int), ((), tuple([])), ("", str())]
for a, b in pairs:
    print(a == b, hash(a) == hash(b))
