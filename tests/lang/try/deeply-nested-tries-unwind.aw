def nest(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        nest(n - 1)
    except ValueError as e:
        raise ValueError(f"level {n}") from e
    finally:
        if n % 25 == 0:
            print("leaving", n)
            # expect: leaving 0
            # expect: leaving 25
            # expect: leaving 50
            # expect: leaving 75


try:
    nest(75)
except ValueError as e:
    depth = 0
    while e.__cause__:
        e, depth = e.__cause__, depth + 1
    print(depth, e)  # expect: 76 bottom
