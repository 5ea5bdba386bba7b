# What natives are, what they are called and what they say of their parameters.
import builtins
import inspect
import types

print(type([].__add__).__name__, type([].append).__name__, type(list.append).__name__, type(list.__add__).__name__)
print(isinstance(int.__add__, types.WrapperDescriptorType), isinstance(int.bit_length, types.WrapperDescriptorType))
print(isinstance((1).__add__, types.MethodWrapperType), isinstance((1).bit_length, types.MethodWrapperType))
print(isinstance(str.join, types.MethodDescriptorType), isinstance(str.__len__, types.MethodDescriptorType))
print(type(dict.fromkeys).__name__, type(str.__dict__["maketrans"]).__name__, type(str.__new__).__name__)
print(repr(list.__add__), list.__add__.__qualname__, [].__add__.__qualname__)
print([].__add__.__objclass__, [].__add__.__self__, [1].__len__(), list.__len__([1, 2]))
print(str.__new__.__qualname__, str.maketrans.__qualname__, dict.fromkeys.__qualname__)
print(hasattr(list.__add__, "__module__"), hasattr([].__add__, "__module__"), len.__module__)


SKIPPED = ["__buffer__", "__format__", "__sizeof__", "__getnewargs__", "__getattribute__", "__str__"]
SKIPPED += ["__lt__", "__le__", "__gt__", "__ge__"]


def signature(f):
    try:
        return str(inspect.signature(f))
    except ValueError as e:
        return f"ValueError: {e}"


for t in (str, bytes, list, tuple, dict, int, float, bool):
    for name in dir(t):
        f = getattr(t, name)
        if callable(f) and name != "__class__" and name in t.__dict__ and name not in ("__round__", "__new__"):
            if name not in SKIPPED:
                print(t.__name__, name, type(f).__name__, f.__text_signature__)
for name in dir(builtins):
    f = getattr(builtins, name)
    if callable(f) and name in (
        "abs all any ascii bin bool bytearray bytes callable chr classmethod compile delattr dict dir divmod "
        "enumerate eval exec filter float format frozenset getattr globals hasattr hash hex id int isinstance "
        "issubclass iter len list locals map max memoryview min next object oct ord pow print property range repr "
        "reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__".split()
    ):
        print(name, repr(f.__text_signature__), signature(f))
print(signature("".center), signature(str.count), signature(ValueError), signature(list.sort))

for f in (len, [].append, [].__add__, list.append, list.__add__, dict.fromkeys, type.__call__, object.__new__, int.real, 5):
    tests = "isbuiltin isroutine ismethoddescriptor ismethodwrapper isdatadescriptor ismethod isfunction".split()
    print([name for name in tests if getattr(inspect, name)(f)])
