from unittest.mock import MagicMock, Mock, PropertyMock, call, patch


class Thing:
    @property
    def size(self):
        return 1


with patch("__main__.Thing.size", new_callable=PropertyMock) as size:
    size.return_value = 5
    t = Thing()
    print(t.size)  # expect: 5
    t.size = 9
    print(size.mock_calls)  # expect: [call(), call(9)]
print(Thing().size)  # expect: 1
m = MagicMock()
prop = PropertyMock(return_value=3)
type(m).value = prop
print(m.value, m.value, prop.call_count, prop.mock_calls == [call(), call()])  # expect: 3 3 2 True
failing = PropertyMock(side_effect=AttributeError("no"))
type(m).other = failing
try:
    m.other
except AttributeError as e:
    print(e)
