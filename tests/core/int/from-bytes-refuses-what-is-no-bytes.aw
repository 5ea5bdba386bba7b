for action in (
    lambda: int.from_bytes("ab"),
    lambda: int.from_bytes(5),
    lambda: int.from_bytes([256]),
    lambda: int.from_bytes([-1]),
    lambda: int.from_bytes(["a"]),
    lambda: int.from_bytes(b"a", "up"),
    lambda: int.from_bytes(),
    lambda: int.from_bytes(b"a", "big", True),
    lambda: int.from_bytes(None),
    lambda: int.from_bytes(1.5),
):
    try:
        print(action())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
