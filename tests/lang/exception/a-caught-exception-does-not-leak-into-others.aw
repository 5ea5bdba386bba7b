def f():
    try:
        raise ValueError("first")
    except ValueError as e:
        pass
    try:
        raise KeyError("second")
    except KeyError as e:
        return e.__context__

print(f())  # expect: None

def g():
    try:
        1 / 0
    except ZeroDivisionError:
        yield 1
        yield 2

it = g()
next(it)
try:
    raise ValueError("outside")
except ValueError as e:
    print(e.__context__)  # expect: None
import sys
print(next(it), sys.exc_info()[0])  # expect: 2 None
