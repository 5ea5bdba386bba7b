class Show:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print(kind.__name__ if kind else None, repr(value), type(tb).__name__)


with Show():
    pass  # expect: None None NoneType
try:
    with Show():
        raise ValueError("v")
except ValueError as e:
    print("out", repr(e))
    # expect: ValueError ValueError('v') traceback
    # expect: out ValueError('v')
try:
    with Show():
        {}["k"]
except KeyError:
    pass  # expect: KeyError KeyError('k') traceback


def returns():
    with Show():
        return "value"


print(returns())
# expect: None None NoneType
# expect: value
for _ in range(1):
    with Show():
        break  # expect: None None NoneType
