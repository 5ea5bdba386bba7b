import warnings


class Own(int):
    pass


class Made:
    def __int__(self):
        return Own(7)

    def __index__(self):
        return Own(8)


class Half(float):
    pass


class Floats:
    def __float__(self):
        return Half(0.5)


class Truncates:
    def __trunc__(self):
        return Made()


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(int(Made()), type(int(Made())).__name__, [0] * 9 and list(range(9))[Made()], float(Floats()))
    print(int(Truncates()))
for warning in seen[:1] + seen[2:]:
    print(warning.category.__name__, str(warning.message)[:75])
try:
    int.__new__(bool, 1)
except TypeError as e:
    print(e)


class Hashed(int):
    def __hash__(self):
        return self


print(hash(Hashed(42)))
