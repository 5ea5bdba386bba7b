def g():
    try:
        raise ValueError("in generator")
    except ValueError:
        yield 1
        try:
            raise
        except ValueError as e:
            yield repr(e)

it = g()
print(next(it))  # expect: 1
try:
    raise KeyError("outside")
except KeyError as e:
    print(next(it))  # expect: ValueError('in generator')
    try:
        raise
    except KeyError as again:
        print(again is e)  # expect: True
