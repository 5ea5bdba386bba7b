def g():
    yield 1
    raise

a = g()
next(a)
try:
    try:
        raise ValueError("outer")
    except ValueError:
        next(a)
except ValueError as e:
    print("re-raised", e)  # expect: re-raised outer
b = g()
next(b)
try:
    next(b)
except RuntimeError as e:
    print(e)  # expect: No active exception to reraise
