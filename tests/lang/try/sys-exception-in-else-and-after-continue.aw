import sys

for i in range(2):
    try:
        if i:
            raise ValueError(i)
    except ValueError:
        print("handler", repr(sys.exception()))
        continue
    else:
        print("else", sys.exception())
        # expect: else None
        # expect: handler ValueError(1)
print("after", sys.exception())  # expect: after None


def early():
    try:
        raise KeyError
    except KeyError:
        return repr(sys.exception())


print(early(), sys.exception())  # expect: KeyError() None
