import sys

print(sys.exc_info(), sys.exception())  # expect: (None, None, None) None
try:
    raise ValueError("v")
except ValueError as e:
    kind, value, tb = sys.exc_info()
    print(kind is ValueError, value is e, tb is e.__traceback__, sys.exception() is e)  # expect: True True True True
    try:
        raise KeyError("k")
    except KeyError:
        print(sys.exc_info()[0].__name__)  # expect: KeyError
    print(sys.exc_info()[0].__name__)  # expect: ValueError
    def inside(): return sys.exception()
    print(inside() is e)  # expect: True
print(sys.exc_info())  # expect: (None, None, None)
