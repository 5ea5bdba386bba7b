from unittest.mock import MagicMock, Mock

m = MagicMock(name="m")
print(len(m), bool(m), int(m), float(m), list(m), 3 in m, m == m, m == 1, m != m, hash(m) == hash(m), [1, 2, 3][m])
# expect: 0 True 1 1.0 [] False True False False True 2
with m as entered:
    print(entered is m.__enter__.return_value)  # expect: True
m[1] = 2
print(m[3] is m.__getitem__.return_value, m.__setitem__.call_args, m.__getitem__.mock_calls)
# expect: True call(1, 2) [call(3)]
del m["x"]
print(str(m + 1).split(" id")[0], str(m[0]).split(" id")[0], str(-m).split(" id")[0])
# expect: <MagicMock name='m.__add__()' <MagicMock name='m.__getitem__()' <MagicMock name='m.__neg__()'
m.__len__.return_value = 5
m.__iter__.return_value = [1, 2]
m.__str__.return_value = "shown"
m.__contains__.side_effect = lambda x: x == 7
print(len(m), list(m), list(m), str(m), 7 in m, 8 in m, bool(m))  # expect: 5 [1, 2] [1, 2] shown True False True
m.__lt__.return_value = True
print(m < 3)  # expect: True
try:
    print(m > 3)
except TypeError as e:
    print(str(e).replace("MagicMock", "X"))  # expect: '>' not supported between instances of 'X' and 'int'
print(MagicMock(spec=int)().real is not None, m.mock_calls[:3])
# expect: True [call.__len__(), call.__bool__(), call.__int__()]
try:
    len(MagicMock(spec=["a"]))
except TypeError as e:
    print(e)  # expect: object of type 'MagicMock' has no len()
p = Mock()
p.__len__ = Mock(return_value=4)
p.__getitem__ = lambda self, key: ("got", key)
print(len(p), p[1], p.__len__.call_count)  # expect: 4 ('got', 1) 1
try:
    p.__getattr__ = 1
except AttributeError as e:
    print(e)  # expect: Attempting to set unsupported magic method '__getattr__'.
