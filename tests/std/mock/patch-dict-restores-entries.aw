import os
from unittest.mock import patch

d = {"a": 1, "b": 2}
with patch.dict(d, {"a": 9}, c=3) as inside:
    d["d"] = 4
    del d["b"]
    print(d, inside is d)  # expect: {'a': 9, 'c': 3, 'd': 4} True
print(d)  # expect: {'a': 1, 'b': 2}
with patch.dict(d, {"x": 1}, clear=True):
    print(d)  # expect: {'x': 1}
print(d)  # expect: {'a': 1, 'b': 2}


@patch.dict(d, a="decorated")
def test():
    return dict(d)


print(test(), d)  # expect: {'a': 'decorated', 'b': 2} {'a': 1, 'b': 2}
p = patch.dict("os.environ", {"AW_MOCK_TEST": "1"})
p.start()
print(os.environ["AW_MOCK_TEST"])  # expect: 1
p.stop()
print("AW_MOCK_TEST" in os.environ)  # expect: False
try:
    with patch.dict(d, z=1):
        raise KeyError
except KeyError:
    print(d)  # expect: {'a': 1, 'b': 2}


@patch.dict(d, k=1)
class Case:
    def test_it(self):
        return d["k"]

    def other(self):
        return d.get("k")


print(Case().test_it(), Case().other())  # expect: 1 None
