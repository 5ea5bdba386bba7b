for f in (
    lambda: "a" * 10**30, lambda: [0] * 10**30, lambda: b"x" * 2**63, lambda: (1,) * 2**64,
    lambda: [1][10**30], lambda: "abc"[2**64], lambda: range(10**30)[10**31], lambda: len(range(10**30)), lambda: 1.5 * 10**400,
):
    try:
        f()
        print("no error")
    except (OverflowError, MemoryError, IndexError) as e:
        print(type(e).__name__, e)
        # expect: OverflowError cannot fit 'int' into an index-sized integer
        # expect: OverflowError cannot fit 'int' into an index-sized integer
        # expect: OverflowError cannot fit 'int' into an index-sized integer
        # expect: OverflowError cannot fit 'int' into an index-sized integer
        # expect: IndexError cannot fit 'int' into an index-sized integer
        # expect: IndexError cannot fit 'int' into an index-sized integer
        # expect: IndexError range object index out of range
        # expect: OverflowError Python int too large to convert to C ssize_t
        # expect: OverflowError int too large to convert to float
print("abc"[-10**30:10**30], [1, 2][10**30:], list(range(10**30, 10**30 + 2)))
# expect: abc [] [1000000000000000000000000000000, 1000000000000000000000000000001]
