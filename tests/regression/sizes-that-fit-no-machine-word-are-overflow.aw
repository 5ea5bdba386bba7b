huge = 10**20
for act in (
    lambda: [].insert(huge, 1),
    lambda: [1].pop(huge),
    lambda: bytearray(b"a").insert(huge, 1),
    lambda: "a".center(huge),
    lambda: "a".zfill(huge),
    lambda: "a".replace("a", "b", huge),
    lambda: "a b".split(" ", huge),
    lambda: "a".expandtabs(huge),
    lambda: (1).to_bytes(huge, "big"),
    lambda: bytes(huge),
    lambda: [1][huge],
    lambda: chr(huge),
):
    try:
        print(act())
    except (OverflowError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError Python int too large to convert to C int
# expect: OverflowError Python int too large to convert to C ssize_t
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: ValueError chr() arg not in range(0x110000)
