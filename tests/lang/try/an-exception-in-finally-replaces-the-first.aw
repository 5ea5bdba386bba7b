def f():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")

try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('second') ValueError('first')

def g():
    try:
        return 1
    finally:
        1 / 0
try:
    g()
except ZeroDivisionError as e:
    print(e, e.__context__)  # expect: division by zero None

def h():
    try:
        1 / 0
    finally:
        try:
            [][1]
        except IndexError as e:
            print("inside", repr(e.__context__))
            # expect: inside ZeroDivisionError('division by zero')
try:
    h()
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
