import sys

def g():
    print("start", sys.exc_info()[0])
    try:
        raise KeyError("inner")
    except KeyError:
        yield "in except"
        print("still", sys.exc_info()[0])
    print("after", sys.exc_info()[0])
    yield "out"

a = g()
print(next(a), sys.exc_info()[0])
try:
    raise ValueError("outer")
except ValueError:
    print(next(a), sys.exc_info()[0])
print(sys.exc_info()[0])
