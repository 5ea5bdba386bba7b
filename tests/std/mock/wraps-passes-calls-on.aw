from unittest.mock import DEFAULT, Mock


class Real:
    value = 7

    def double(self, x):
        return 2 * x


m = Mock(wraps=Real())
print(m.double(4), m.double.call_args, m.value != 7)  # expect: 8 call(4) True
m.double.return_value = "fixed"
print(m.double(4))  # expect: fixed
f = Mock(wraps=len)
print(f("abc"), f.mock_calls, f.return_value)  # expect: 3 [call('abc')] sentinel.DEFAULT
f.return_value = 9
print(f("abc"))  # expect: 9
try:
    m.nothing
except AttributeError as e:
    print(e)  # expect: 'Real' object has no attribute 'nothing'
