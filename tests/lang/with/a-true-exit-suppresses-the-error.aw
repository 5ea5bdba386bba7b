class Suppress:
    def __init__(self, kind):
        self.kind = kind

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        return kind is not None and issubclass(kind, self.kind)

with Suppress(ZeroDivisionError):
    1 / 0
    print("never")
print("after")  # expect: after
try:
    with Suppress(KeyError):
        int("x")
except ValueError as e:
    print(e)  # expect: invalid literal for int() with base 10: 'x'
with Suppress(ValueError), Suppress(KeyError):
    {}["k"]
print("both")  # expect: both
