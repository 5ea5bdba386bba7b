from unittest.mock import Mock

m = Mock()
print(m.return_value is m(), m.return_value.mock_calls, m().method() is m.return_value.method.return_value)
# expect: True [call.method()] True
m.return_value = 5
print(m(), m.return_value)  # expect: 5 5
m.f.return_value.g.return_value = "deep"
print(m.f().g(), m.mock_calls)  # expect: deep [call(), call(), call().method(), call(), call.f(), call.f().g()]
child = Mock()
m.return_value = child
m().x(1)
print(m.mock_calls[-2:], child.mock_calls)  # expect: [call(), call().x(1)] [call.x(1)]
