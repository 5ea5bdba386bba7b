from unittest.mock import MagicMock, Mock, NonCallableMock, patch


class Thing:
    def __init__(self, a):
        self.a = a

    def method(self, x):
        pass


with patch("__main__.Thing", spec=True) as mock:
    instance = Thing(1)
    print(instance is mock.return_value, isinstance(instance, MagicMock), type(instance.method).__name__)
    # expect: True False MagicMock
    try:
        instance.missing
    except AttributeError as e:
        print(e)  # expect: Mock object has no attribute 'missing'
with patch("__main__.Thing", spec_set=True) as mock:
    try:
        mock.extra = 1
    except AttributeError as e:
        print(e)  # expect: Mock object has no attribute 'extra'
with patch("__main__.Thing", autospec=True) as mock:
    instance = Thing(1)
    for call in (lambda: Thing(), lambda: instance.method(), lambda: instance.method(1, 2), lambda: instance.nothing):
        try:
            call()
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
            # expect: TypeError missing a required argument: 'a'
            # expect: TypeError missing a required argument: 'x'
            # expect: TypeError too many positional arguments
            # expect: AttributeError Mock object has no attribute 'nothing'
    instance.method(x=1)
    instance.method.assert_called_once_with(1)
with patch("__main__.Thing", new_callable=NonCallableMock) as mock:
    print(callable(mock), type(mock).__name__)  # expect: False NonCallableMock
with patch("__main__.Thing", new_callable=lambda: "made"):
    print(Thing)  # expect: made
