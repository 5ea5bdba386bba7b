"""The classes of objects that have no builtin name, and helpers to make classes."""

import sys

from _collections import _builtin


def _plain():
    yield


async def _later():
    pass


async def _stream():
    yield


def _with_cell():
    inside = 1

    def inner():
        return inside

    return inner


FunctionType = LambdaType = type(_plain)
CodeType = type(_plain.__code__)
GeneratorType = type(_plain())
AsyncGeneratorType = type(_stream())
BuiltinFunctionType = BuiltinMethodType = type(len)
ModuleType = type(sys)
MappingProxyType = type(type.__dict__)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)
CellType = type(_with_cell().__closure__[0])
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])

_coroutine = _later()
CoroutineType = type(_coroutine)
_coroutine.close()
del _coroutine


class _WithMethod:
    __slots__ = ("field",)

    def method(self):
        pass


MethodType = type(_WithMethod().method)
GetSetDescriptorType = type(FunctionType.__dict__["__code__"])
MemberDescriptorType = type(_WithMethod.__dict__.get("field", FunctionType.__dict__["__code__"]))
del _WithMethod

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
FrameType = type(sys._getframe())

GenericAlias = type(list[int])
UnionType = type(int | str)


@_builtin
class SimpleNamespace:
    """An object whose attributes are the keyword arguments it was made with."""

    def __init__(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f"{type(self).__name__} expected at most 1 argument, got {len(args)}")
        if args:
            given = dict(args[0])
            for name in given:
                if not isinstance(name, str):
                    raise TypeError("keywords must be strings")
            self.__dict__.update(given)
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        if id(self) in _in_repr:
            return f"{name}(...)"
        _in_repr.add(id(self))
        try:
            return f"{name}({', '.join([f'{key}={value!r}' for key, value in self.__dict__.items()])})"
        finally:
            _in_repr.discard(id(self))

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __lt__(self, other):
        return self.__dict__ < other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    def __le__(self, other):
        return self.__dict__ <= other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    def __gt__(self, other):
        return self.__dict__ > other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    def __ge__(self, other):
        return self.__dict__ >= other.__dict__ if isinstance(other, SimpleNamespace) else NotImplemented

    __hash__ = None

    def __reduce__(self):
        return type(self), (), self.__dict__

    def __replace__(self, /, **changes):
        made = type(self)()
        made.__dict__.update(self.__dict__)
        made.__dict__.update(changes)
        return made


_in_repr = set()
sys.implementation.__class__ = SimpleNamespace


class DynamicClassAttribute(property):
    """A property that an attribute of the same name on the metaclass may stand in for."""

    def __get__(self, instance, owner=None):
        if instance is None:
            if getattr(self.fget, "__isabstractmethod__", False):
                return self
            raise AttributeError()
        return super().__get__(instance, owner)


def resolve_bases(bases):
    """Replace the bases that have `__mro_entries__` by what it gives."""
    resolved, changed = [], False
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            resolved.append(base)
        else:
            new = entries(bases)
            if not isinstance(new, tuple):
                raise TypeError("__mro_entries__ must return a tuple")
            resolved.extend(new)
            changed = True
    return tuple(resolved) if changed else bases


def get_original_bases(cls, /):
    """The bases as the class statement wrote them."""
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None


def prepare_class(name, bases=(), kwds=None):
    """(metaclass, namespace, remaining keywords) for a class about to be made."""
    keywords = dict(kwds or {})
    if "metaclass" in keywords:
        meta = keywords.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            kind = type(base)
            if issubclass(meta, kind):
                continue
            if not issubclass(kind, meta):
                raise TypeError(
                    "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                    "metaclasses of all its bases"
                )
            meta = kind
    prepare = getattr(meta, "__prepare__", None)
    return meta, prepare(name, bases, **keywords) if prepare else {}, keywords


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a class statement would; `exec_body` fills the namespace."""
    resolved = resolve_bases(bases)
    meta, namespace, keywords = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases and resolved != tuple(bases):
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **keywords)


class _GeneratorWrapper:
    # a generator that may be awaited

    def __init__(self, generator):
        self._generator = generator

    def __await__(self):
        return (yield from self._generator)

    def __iter__(self):
        return self._generator

    def __next__(self):
        return next(self._generator)

    def __getattr__(self, name):
        # `send`, `throw`, `close`; as methods they would make this class a coroutine
        return getattr(self._generator, name)


def coroutine(func):
    """Let what a generator function returns be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if type(func) is FunctionType:
        if func.__code__.co_flags & 0x180:
            return func
        from _types import let_await

        if let_await(func):
            return func
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        return _GeneratorWrapper(made) if type(made) is GeneratorType else made

    return wrapped


class CapsuleType:
    """The class of handles that extensions in C pass around: there are none."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'types.CapsuleType' instances")


__all__ = [
    name for name in globals()
    if name.endswith(("Type", "Alias", "Namespace", "Attribute")) or name in (
        "coroutine", "get_original_bases", "new_class", "prepare_class", "resolve_bases"
    )
]
