import inspect
import types


class Data:
    def __get__(self, *args):
        print("get")
        return 1

    def __set__(self, *args):
        print("set")


class Meta(type):
    meta = "of the metaclass"

    @property
    def __mro__(self):
        print("mro")
        return ()


class A(metaclass=Meta):
    d = Data()
    p = property(lambda self: print("p"))
    x = "class"

    def __getattr__(self, name):
        print("getattr", name)

    def __getattribute__(self, name):
        print("getattribute", name)
        return object.__getattribute__(self, name)


a = A()
object.__getattribute__(a, "__dict__").update(d=5, x=6, own=7)
for name in ("d", "p", "x", "own", "nothing"):
    print(name, type(inspect.getattr_static(a, name, None)).__name__)
print(inspect.getattr_static(A, "meta"), type(inspect.getattr_static(A, "d")).__name__)
try:
    inspect.getattr_static(a, "nothing")
except AttributeError as error:
    print(error)


class HidesDict:
    @property
    def __dict__(self):
        print("dict")
        return {"a": 1}


class Slots:
    __slots__ = ("s",)


class HidesClass:
    __class__ = property(lambda self: print("class"))


print(inspect.getattr_static(HidesDict(), "a", "none"), type(inspect.getattr_static(Slots(), "s")).__name__)
print(inspect.getattr_static(HidesClass(), "x", "none"))
print([inspect.ismethodwrapper(x) for x in (object().__str__, [].append, len, object.__str__, (1).__add__)])
print([inspect.isbuiltin(x) for x in (object().__str__, [].append, len, object.__str__, (1).__add__)])
print([inspect.isroutine(x) for x in (object().__str__, [].append, len, object.__str__, (1).__add__)])


class Deletes:
    def __get__(self, *args): ...

    def __delete__(self, *args): ...


print(inspect.ismethoddescriptor(Deletes()), inspect.isdatadescriptor(Deletes()))


class Twice:
    attr = 1

    def __dir__(self):
        return ["attr", "attr", "gone"]


print(inspect.getmembers(Twice()))


def wraps_itself():
    pass


wraps_itself.__wrapped__ = wraps_itself
try:
    inspect.unwrap(wraps_itself)
except ValueError as error:
    print(str(error)[:30])


class Wrapped:
    __wrapped__ = property(lambda self: 5)


print(inspect.unwrap(Wrapped) is Wrapped, inspect.unwrap(Wrapped()))


class Base:
    @property
    def size(self):
        """The size."""


class Derived(Base):
    @property
    def size(self): ...


print(inspect.getdoc(Derived.size) in ("The size.", None), inspect.getmodule(5), inspect.getmodule(A).__name__)
print(inspect.getargs((lambda a, *b, c=1, **d: 0).__code__), inspect.FrameInfo._fields, inspect.ClosureVars.__module__)
exec("class Generated:\n    pass")
try:
    inspect.getsource(Generated)
except (OSError, TypeError) as error:
    print("no source")
print(inspect.getsourcefile(compile("1", "nowhere.py", "exec")))


def generic[T](a: "T", b: "int") -> "list[T]": ...


class Generic[U]:
    x: "U"


print(inspect.get_annotations(generic, eval_str=True), inspect.get_annotations(Generic, eval_str=True))
