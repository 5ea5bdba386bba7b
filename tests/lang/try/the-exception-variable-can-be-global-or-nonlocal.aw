def to_global():
    global g
    try:
        raise ValueError("g")
    except ValueError as g:
        print(repr(g))  # expect: ValueError('g')


to_global()
print("g" in globals())  # expect: False


def outer():
    v = 1

    def inner():
        nonlocal v
        try:
            raise KeyError("v")
        except KeyError as v:
            print(repr(v))  # expect: KeyError('v')

    inner()
    try:
        return v
    except NameError as e:
        return type(e).__name__, str(e)


print(outer())
# expect: ('UnboundLocalError', "cannot access local variable 'v' where it is not associated with a value")
