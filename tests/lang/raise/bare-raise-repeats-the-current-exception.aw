def f():
    try:
        int("x")
    except ValueError as e:
        print("logging", type(e).__name__)  # expect: logging ValueError
        raise

try:
    f()
except ValueError as e:
    print(e, e.__context__)  # expect: invalid literal for int() with base 10: 'x' None

def again():
    raise
try:
    raise
except RuntimeError as e:
    print(e)  # expect: No active exception to reraise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        again()
except ZeroDivisionError as e:
    print("from a call", e)  # expect: from a call division by zero
