import types


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **keywords):
        print("prepare", name, bases, keywords)
        return {"prepared": True}

    def __new__(mcls, name, bases, namespace, **keywords):
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", keywords)


def body(namespace):
    namespace["x"] = 5


C = types.new_class("C", (), {"metaclass": Meta, "flag": 1}, body)  # expect: prepare C () {'flag': 1}
# expect: init {'flag': 1}
print(C.x, C.prepared, type(C).__name__, C.__name__, types.new_class("D").__mro__)
# expect: 5 True Meta C (<class 'types.D'>, <class 'object'>)
print(types.prepare_class("E", (C,), {"option": 2})[0].__name__)
# expect: prepare E (<class '__main__.C'>,) {'option': 2}
# expect: Meta
meta, namespace, keywords = types.prepare_class("F")
print(meta, namespace, keywords)  # expect: <class 'type'> {} {}


class Stand:
    def __mro_entries__(self, bases):
        return (int,)


s = Stand()
print(types.resolve_bases((s, str)), types.resolve_bases((int,)) == (int,))
# expect: (<class 'int'>, <class 'str'>) True
G = types.new_class("G", (s,))
print(G.__mro__[1], types.get_original_bases(G) == (s,), types.get_original_bases(C), G(5) + 1)
# expect: <class 'int'> True (<class 'object'>,) 6
try:
    types.get_original_bases(5)
except TypeError as e:
    print(e)  # expect: Expected an instance of type, not 'int'


class Meta2(type):
    pass


try:
    types.new_class("H", (C,), {"metaclass": Meta2})
except TypeError as e:
    print(e)
    # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
