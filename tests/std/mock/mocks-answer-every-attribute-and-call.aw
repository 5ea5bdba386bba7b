from unittest.mock import Mock

m = Mock(name="m")
print(m.a is m.a, m.a.b is m.a.b, m() is m(), m().x is m.return_value.x, m.a is m.b)
print([str(x).split(" id=")[0] for x in (m, m.a, m.a.b, m(), m().c, m.a(1)(2), Mock(), Mock().x)])
print(m.called, m.call_count, m.a.called, m.call_args, Mock().called, Mock().call_args)
m = Mock(return_value=3, x=5, **{"y.z": 6, "f.return_value": 7})
print(m(), m.x, m.y.z, m.f(), isinstance(m, Mock), type(m).__name__, type(m) is Mock)
for name in ("__len__", "assert_foo", "assret_called", "called_once_with"):
    try:
        getattr(Mock(), name)
    except AttributeError as e:
        print(e)
try:
    len(Mock())
except TypeError as e:
    print(e)
