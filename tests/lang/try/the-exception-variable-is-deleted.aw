try:
    raise ValueError(1)
except ValueError as e:
    pass
try:
    e
except NameError as error:
    print(error)  # expect: name 'e' is not defined
e = "before"
try:
    raise ValueError(2)
except ValueError as e:
    e = "rebound"
try:
    print(e)
except NameError as error:
    print(error)  # expect: name 'e' is not defined


def local():
    try:
        raise KeyError
    except KeyError as k:
        del k
    try:
        return k
    except UnboundLocalError as error:
        return str(error)


print(local())  # expect: cannot access local variable 'k' where it is not associated with a value


class Body:
    try:
        raise ValueError
    except ValueError as inner:
        seen = repr(inner)


print(Body.seen, hasattr(Body, "inner"))  # expect: ValueError() False
