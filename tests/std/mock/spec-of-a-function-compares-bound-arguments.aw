from unittest.mock import Mock


def f(a, b=2, *, c=3):
    pass


m = Mock(spec=f)
m(1, 2)
m.assert_called_with(a=1, b=2)
m.assert_called_once_with(1, b=2)
for args, kwargs in [((1,), {"b": 3}), ((), {}), ((1, 2, 3), {})]:
    try:
        m.assert_called_with(*args, **kwargs)
    except AssertionError as e:
        print(e, "|", repr(e.__cause__))
