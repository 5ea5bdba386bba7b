from unittest.mock import DEFAULT, MagicMock, patch


class Thing:
    limit = 3

    def method(self):
        return "real"

    @staticmethod
    def static():
        return "static"

    @classmethod
    def make(cls):
        return cls.__name__


with patch.object(Thing, "method", return_value="mocked") as method:
    print(Thing().method(), method.mock_calls)  # expect: mocked [call()]
print(Thing().method())  # expect: real
with patch.object(Thing, "static"), patch.object(Thing, "make"):
    pass
print(Thing.static(), Thing.make(), Thing().static())  # expect: static Thing static
thing = Thing()
with patch.object(thing, "limit", 10):
    print(thing.limit, Thing.limit)  # expect: 10 3
print(thing.limit, thing.__dict__)  # expect: 3 {}
with patch.multiple(Thing, method=DEFAULT, limit=7, make=DEFAULT) as mocks:
    print(sorted(mocks), Thing.limit, Thing.method is mocks["method"])  # expect: ['make', 'method'] 7 True
print(Thing.limit)  # expect: 3


@patch.multiple("__main__.Thing", static=DEFAULT, limit=8)
def test(static):
    return Thing.limit, static is Thing.static


print(test(), Thing.limit)  # expect: (8, True) 3
with patch.object(Thing, "method", autospec=True) as method:
    method.return_value = "auto"
    print(thing.method(), method.call_args.args[0] is thing)  # expect: auto True
    try:
        thing.method(1)
    except TypeError as e:
        print(e)  # expect: too many positional arguments
