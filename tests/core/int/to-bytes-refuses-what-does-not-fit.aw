for action in (
    lambda: (256).to_bytes(1),
    lambda: (-1).to_bytes(1),
    lambda: (128).to_bytes(1, signed=True),
    lambda: (-129).to_bytes(1, signed=True),
    lambda: (2**64).to_bytes(8, "little"),
    lambda: (1).to_bytes(0),
    lambda: (1).to_bytes(-1),
    lambda: (1).to_bytes(1, "middle"),
    lambda: (1).to_bytes("1"),
    lambda: (1).to_bytes(1, 2),
    lambda: (1).to_bytes(1, "big", True),
    lambda: (1).to_bytes(1.5),
):
    try:
        print(action())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
