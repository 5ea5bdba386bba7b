from unittest.mock import DEFAULT, Mock

m = Mock(side_effect=KeyError("k"))
try:
    m()
except KeyError as e:
    print("KeyError", e, m.call_count)
m.side_effect = ValueError
try:
    m(1)
except ValueError as e:
    print(repr(e), m.call_args)
m.side_effect = lambda a, b=2: a + b
print(m(1), m(1, b=5))
m.side_effect = [1, 2, OSError("third"), DEFAULT]
m.return_value = "default"
print(m(), m())
for _ in range(3):
    try:
        print(m())
    except (OSError, StopIteration) as e:
        print(type(e).__name__, e)
m.side_effect = lambda *a: DEFAULT
print(m(), type(Mock(side_effect=[1]).side_effect).__name__)
m.side_effect = None
print(m())
