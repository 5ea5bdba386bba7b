from unittest.mock import Mock, call

m = Mock()
m.x = 5
print(m.x, hasattr(m, "y"))  # expect: 5 True
del m.x, m.y
print(hasattr(m, "x"), hasattr(m, "y"))  # expect: False False
for name in ("x", "y"):
    try:
        getattr(m, name)
    except AttributeError as e:
        print(e)
        # expect: x
        # expect: y
m.configure_mock(a=1, **{"b.c": 2, "b.f.return_value": 3})
print(m.a, m.b.c, m.b.f())  # expect: 1 2 3
other = Mock(return_value=None)
m.attach_mock(other, "other")
other(1)
m.child = Mock()
m.child(2)
named = Mock(name="named")
m.named = named
named(3)
print(m.mock_calls == [call.b.f(), call.other(1), call.child(2)], m.mock_calls)
# expect: True [call.b.f(), call.other(1), call.child(2)]
m.reset_mock()
print(m.mock_calls, other.called, m.a, m.b.f())  # expect: [call.b.f()] False 1 3
m.b.f.side_effect = KeyError
m.reset_mock(return_value=True, side_effect=True)
print(m.b.f.side_effect, m.b.f() != 3)  # expect: None True
