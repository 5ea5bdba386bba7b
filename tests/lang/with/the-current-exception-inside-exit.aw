import sys


class Look:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print(sys.exception() is value, repr(sys.exception()))
        return True


with Look():
    raise ValueError("v")  # expect: True ValueError('v')
print(sys.exception())  # expect: None
with Look():
    pass  # expect: True None
try:
    raise KeyError("outer")
except KeyError:
    with Look():
        raise ValueError("inner")
    print(repr(sys.exception()))
    # expect: True ValueError('inner')
    # expect: KeyError('outer')
