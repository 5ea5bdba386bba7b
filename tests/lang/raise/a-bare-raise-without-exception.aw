def helper():
    raise


try:
    helper()
except RuntimeError as e:
    print(e)  # expect: No active exception to reraise
try:
    raise ValueError("active")
except ValueError:
    try:
        helper()
    except ValueError as e:
        print("helper raised", e)  # expect: helper raised active
try:
    raise
except RuntimeError as e:
    print(e)  # expect: No active exception to reraise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise
except RuntimeError as e:
    print(e, e.__context__)  # expect: No active exception to reraise None
