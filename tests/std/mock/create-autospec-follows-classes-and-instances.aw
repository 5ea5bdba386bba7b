from unittest.mock import NonCallableMagicMock, create_autospec


class Base:
    number = 5

    def __init__(self, a, b=2):
        pass

    def method(self, x, *, k=1):
        pass

    @classmethod
    def build(cls, y):
        pass

    @staticmethod
    def helper(z):
        pass

    @property
    def prop(self):
        return 1

    def __len__(self):
        return 3


def attempt(call):
    try:
        call()
        print("fits")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


cls = create_autospec(Base)
instance = cls(1)
print(isinstance(instance, Base), isinstance(cls, type), cls.mock_calls, len(instance))
attempt(lambda: cls())
attempt(lambda: cls(1, 2, 3))
attempt(lambda: instance.method(1, k=2))
attempt(lambda: instance.method())
attempt(lambda: cls.build(1))
attempt(lambda: cls.build())
attempt(lambda: cls.helper(1, 2))
attempt(lambda: instance.missing)
attempt(lambda: instance())
inst = create_autospec(Base, instance=True, spec_set=True)
attempt(lambda: inst.method(1))
attempt(lambda: setattr(inst, "new", 1))
print(isinstance(inst, NonCallableMagicMock), inst.number is not None, inst.method.call_args)
