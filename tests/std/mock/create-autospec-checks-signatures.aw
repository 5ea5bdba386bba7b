import inspect
from unittest.mock import create_autospec


def f(a, b=1, *args, c):
    "Docs."


m = create_autospec(f, return_value="result")
print(m(1, c=2), m.call_args, m.mock_calls, m.__name__, type(m).__name__, callable(m))
for args, kwargs in [((), {}), ((1,), {}), ((1,), {"c": 1, "d": 2})]:
    try:
        m(*args, **kwargs)
    except TypeError as e:
        print(e)
m.assert_called_once_with(1, c=2)
m.assert_called_once_with(a=1, c=2)
m.return_value = "changed"
m.side_effect = None
print(m(5, c=1), m.call_count, m.called)
m.side_effect = [7, 8]
print(m(5, c=1), m(5, c=1))
m.reset_mock()
print(m.called, m.mock_calls)
try:
    m.assert_called_with(1, c=2)
except AssertionError as e:
    print(e)
print(inspect.signature(m))
