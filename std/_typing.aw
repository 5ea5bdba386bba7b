"""The half of `typing` that takes more machinery, imported when one of its names is first used."""

import sys
from typing import (
    Annotated, Any, ClassVar, Final, ForwardRef, Generic, NotRequired, ReadOnly, Required, TypeVar, Union,
    _NOT_MADE, _AnnotatedAlias, _CallableAlias, _GenericAlias, _Operand, _as_type, _caller, _not_made, _parameters_of,
    _with_generic, get_args, get_origin,
)

AnyStr = TypeVar("AnyStr", bytes, str)


# ---------------------------------------------------------------- names of other classes

# name: (module, class, how many arguments it takes; -1: any number)
_CLASSES = {
    "List": ("builtins", "list", 1), "Dict": ("builtins", "dict", 2), "Set": ("builtins", "set", 1),
    "FrozenSet": ("builtins", "frozenset", 1), "Tuple": ("builtins", "tuple", -1), "Type": ("builtins", "type", 1),
    "DefaultDict": ("collections", "defaultdict", 2), "OrderedDict": ("collections", "OrderedDict", 2),
    "Counter": ("collections", "Counter", 1), "ChainMap": ("collections", "ChainMap", 2),
    "Deque": ("collections", "deque", 1), "Pattern": ("re", "Pattern", 1), "Match": ("re", "Match", 1),
    "ContextManager": ("contextlib", "AbstractContextManager", -1),
    "AsyncContextManager": ("contextlib", "AbstractAsyncContextManager", -1),
    "AbstractSet": ("collections.abc", "Set", 1), "Hashable": ("collections.abc", "Hashable", 0),
    "Sized": ("collections.abc", "Sized", 0), "ByteString": ("collections.abc", "ByteString", 0),
    "Generator": ("collections.abc", "Generator", -1), "AsyncGenerator": ("collections.abc", "AsyncGenerator", -1),
    "Callable": ("collections.abc", "Callable", 2), "Coroutine": ("collections.abc", "Coroutine", 3),
    "Mapping": ("collections.abc", "Mapping", 2), "MutableMapping": ("collections.abc", "MutableMapping", 2),
    "ItemsView": ("collections.abc", "ItemsView", 2),
}


class _Abstract(_Operand):
    """`List`, `Mapping`, …: another name for a class, to be subscripted."""

    def __init__(self, name, origin, count):
        self._name = name
        self._origin = self.__origin__ = origin
        self._count = count
        self.__name__ = self.__qualname__ = name
        self.__module__ = "typing"

    def __getitem__(self, arguments):
        if self._count == 0:
            raise TypeError(f"{self!r} is not a generic class")
        if not isinstance(arguments, tuple):
            arguments = (arguments,)
        if self._name == "Callable":
            if len(arguments) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            parameters, result = arguments
            flat = parameters if isinstance(parameters, list) else [parameters]
            return _CallableAlias(self._origin, tuple([_as_type(item) for item in [*flat, result]]), "Callable")
        if self._count > 0 and len(arguments) != self._count:
            how = "many" if len(arguments) > self._count else "few"
            raise TypeError(f"Too {how} arguments for {self!r}; actual {len(arguments)}, expected {self._count}")
        arguments = tuple([_as_type(argument) for argument in arguments])
        if self._name == "Generator" and len(arguments) < 3:
            arguments += (type(None),) * (3 - len(arguments))
        elif self._name == "AsyncGenerator" and len(arguments) < 2:
            arguments += (type(None),)
        elif self._name in ("ContextManager", "AsyncContextManager") and len(arguments) < 2:
            arguments += (bool | None,)
        return _GenericAlias(self._origin, arguments, self._name)

    def __call__(self, *args, **kwargs):
        if self._name in _NOT_MADE:
            raise _not_made(self)
        return self._origin(*args, **kwargs)

    def __reduce__(self):
        return self._name

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self._origin, name)

    def __mro_entries__(self, bases):
        return _with_generic(self, bases)

    def __instancecheck__(self, instance):
        return isinstance(instance, self._origin)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self._origin)

    def __repr__(self):
        return "typing." + self._name


def abstract(name):
    """The object that `typing.<name>` is."""
    module, attribute, count = _CLASSES.get(name) or ("collections.abc", name, 1)
    try:
        __import__(module)
        origin = getattr(sys.modules[module], attribute)
    except ImportError:  # this interpreter was built without that module
        origin = type(attribute, (), {"__module__": module})
    return _Abstract(name, origin, count)


# ---------------------------------------------------------------- protocols

from _inspect_objects import getattr_static  # noqa: E402
from abc import ABCMeta, abstractmethod  # noqa: E402

_ABSENT = object()

_NOT_MEMBERS = {
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__",
    "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "__static_attributes__",
    "__firstlineno__", "__orig_bases__", "__parameters__", "__qualname__", "__type_params__", "_is_protocol",
    "_is_runtime_protocol", "_abc_impl", "_abc_registry", "__protocol_attrs__", "__init_subclass__", "__hash__",
}


def _members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in [*base.__dict__, *base.__dict__.get("__annotations__", ())]:
            if name not in _NOT_MEMBERS and not name.startswith("_abc_"):
                names.add(name)
    return names


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        kind = type(instance)
        if cls in kind.__mro__ or any(issubclass(kind, other) for other in cls._abc_impl.registry):
            return True
        for name in cls.__protocol_attrs__:
            # looked up without running properties
            value = getattr_static(instance, name, _ABSENT)
            if value is _ABSENT:
                return False
            if value is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol or not getattr(cls, "_is_protocol", False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        data = sorted(name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None)))
        if data:
            raise TypeError(
                "Protocols with non-method members don't support issubclass(). "
                f"Non-method members: {str(data)[1:-1]}."
            )
        if cls in other.__mro__ or any(issubclass(other, known) for known in cls._abc_impl.registry):
            return True
        return all(
            any(base.__dict__.get(name) is not None for base in other.__mro__) for name in cls.__protocol_attrs__
        )


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    # what stands behind the protocols in the order of bases
    for base in type(self).__mro__:
        init = base.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            return init(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of classes that describe what others can do, by their methods."""

    __module__ = "typing"
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base.__name__ == "Protocol" for base in cls.__bases__)
        if cls._is_protocol:
            for base in cls.__bases__:
                known = base in (object, Generic) or base.__module__ in ("collections.abc", "contextlib", "abc")
                if not known and not (Generic in base.__mro__ and getattr(base, "_is_protocol", False)):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
            cls.__protocol_attrs__ = _members(cls)
            if cls.__init__ is object.__init__:
                cls.__init__ = _no_init


def runtime_checkable(cls):
    """Let `isinstance` look whether an object has the members of a protocol."""
    if not (isinstance(cls, type) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


runtime = runtime_checkable


def is_protocol(tp, /):
    """Is this a protocol class?"""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    """The names that a protocol asks for."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


def _supports(name, method):
    def stub(self):
        pass

    stub.__name__ = method
    stub.__qualname__ = f"{name}.{method}"
    stub.__isabstractmethod__ = True
    made = _ProtocolMeta(name, (Protocol,), {
        "__module__": "typing", "__qualname__": name, "__slots__": (), method: stub, "_is_protocol": True,
        "__doc__": f"An object with a method {method}.",
    })
    return runtime_checkable(made)


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsAbs = _supports("SupportsAbs", "__abs__")
SupportsRound = _supports("SupportsRound", "__round__")


class IO(Generic[AnyStr]):
    """The type of files."""

    __module__ = "typing"
    __slots__ = ()


class TextIO(IO[str]):
    """The type of text files."""

    __module__ = "typing"
    __slots__ = ()


class BinaryIO(IO[bytes]):
    """The type of binary files."""

    __module__ = "typing"
    __slots__ = ()


# ---------------------------------------------------------------- tuples and dicts with named parts


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        from collections import namedtuple

        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        annotations = namespace.get("__annotations__", {})
        defaults = []
        for field in annotations:
            if field in namespace:
                defaults.append(field)
            elif defaults:
                plural = "s" if len(defaults) > 1 else ""
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field{plural} "
                    f"{', '.join(defaults)}"
                )
        made = namedtuple(name, list(annotations), defaults=[namespace[field] for field in defaults],
                          module=namespace.get("__module__"))
        made.__annotations__ = made.__new__.__annotations__ = {k: _as_type(v) for k, v in annotations.items()}
        made.__orig_bases__ = namespace.get("__orig_bases__", (NamedTuple,))
        if Generic in bases:
            made.__class_getitem__ = classmethod(Generic.__class_getitem__.__func__)
            made.__parameters__ = _parameters_of(made.__orig_bases__)
        for key, value in namespace.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                       "_make", "_replace", "_asdict"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__module__", "__name__", "__qualname__", "__annotations__", "__orig_bases__",
                           "__classcell__") and key not in annotations:
                setattr(made, key, value)
                if hook := getattr(type(value), "__set_name__", None):
                    hook(value, made, key)
        made.__qualname__ = namespace.get("__qualname__", name)
        return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


class _NamedTupleMaker:
    """`class P(NamedTuple): x: int`, or `NamedTuple("P", [("x", int)])`."""

    def __call__(self, typename, fields=None, /, **kwargs):
        from collections import namedtuple

        if fields is None:
            fields = kwargs.items()
        pairs = [(name, _as_type(kind)) for name, kind in fields]
        made = namedtuple(typename, [name for name, _ in pairs], module=_caller())
        made.__annotations__ = made.__new__.__annotations__ = dict(pairs)
        made.__orig_bases__ = (self,)
        return made

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return "<function NamedTuple>"


NamedTuple = _NamedTupleMaker()


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if Generic in bases else ()
        made = type.__new__(mcls, name, (*generic, dict), namespace)
        annotations, required, optional, readonly = {}, set(), set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
            readonly |= base.__dict__.get("__readonly_keys__", set())
        for key, kind in namespace.get("__annotations__", {}).items():
            if isinstance(kind, str):
                kind = ForwardRef(kind, module=made.__module__)
            kind = _as_type(kind)
            annotations[key] = kind
            needed, fixed, inner = total, False, kind
            while (form := get_origin(inner)) in (Required, NotRequired, ReadOnly, Annotated):
                if form is ReadOnly:
                    fixed = True
                elif form is not Annotated:
                    needed = form is Required
                inner = inner.__origin__ if form is Annotated else inner.__args__[0]
            (readonly.add if fixed else readonly.discard)(key)
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(set(annotations) - readonly)
        made.__total__ = total
        if "__orig_bases__" not in made.__dict__:
            made.__orig_bases__ = bases or (TypedDict,)
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, instance):
        raise TypeError("TypedDict does not support instance and class checks")

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")


class _TypedDictMaker:
    """`class Movie(TypedDict): title: str`, or `TypedDict("Movie", {"title": str})`."""

    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        for name in kwargs:
            raise TypeError(f"TypedDict() got an unexpected keyword argument {name!r}")
        namespace = {"__annotations__": dict(fields or {}), "__module__": _caller()}
        return _TypedDictMeta(typename, (), namespace, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return "<function TypedDict>"


TypedDict = _TypedDictMaker()
TypedDict.__module__ = "typing"
_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def is_typeddict(tp):
    """Was this made by `TypedDict`?"""
    return type(tp) is _TypedDictMeta and tp is not _TypedDict


# ---------------------------------------------------------------- hints


_BUILTIN_ALIASES = ("GenericAlias", "UnionType", "_CallableGenericAlias")


def _resolved(value, globalns, localns, within=()):
    # `within`: the texts that are being resolved, which may name themselves
    if isinstance(value, ForwardRef):
        if value.__forward_arg__ in within:
            return value
        value = value.__forward_arg__
    if isinstance(value, str):
        within = (*within, value)
        try:
            code = compile(value, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {value!r}") from None
        value = eval(code, globalns, localns)
        if isinstance(value, (str, ForwardRef)):
            # what a text means is a text again
            return _resolved(_as_type(value), globalns, localns, within)
    if value is None:
        return type(None)
    builtin = type(value).__name__ in _BUILTIN_ALIASES
    if not builtin and not isinstance(value, _GenericAlias):
        return value
    arguments = []
    for item in value.__args__:
        if builtin and isinstance(item, str):
            item = ForwardRef(item)
        if isinstance(item, (ForwardRef, _GenericAlias)) or type(item).__name__ in _BUILTIN_ALIASES:
            item = _resolved(item, globalns, localns, within)
        arguments.append(item)
    return _with_arguments(value, tuple(arguments))


def _with_arguments(value, arguments):
    # a subscripted type or a union with other arguments
    if arguments == value.__args__:
        return value
    if isinstance(value, _GenericAlias):
        return value._remade(arguments)
    kind = type(value)
    if kind.__name__ == "UnionType":
        made = arguments[0]
        for argument in arguments[1:]:
            made = made | argument
        return made
    if kind.__name__ == "_CallableGenericAlias":
        return value.__origin__[list(arguments[:-1]), arguments[-1]]
    return kind(value.__origin__, arguments)


def _bare(value):
    # without `Annotated`, `Required` and `NotRequired`
    if isinstance(value, _AnnotatedAlias):
        return _bare(value.__origin__)
    if isinstance(value, _GenericAlias):
        if value.__origin__ in (Required, NotRequired, ReadOnly):
            return _bare(value.__args__[0])
        return _with_arguments(value, tuple([_bare(item) for item in value.__args__]))
    if type(value).__name__ in _BUILTIN_ALIASES:
        return _with_arguments(value, tuple([_bare(item) for item in value.__args__]))
    return value


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class, function or module as types: texts are evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = globalns
            if names is None:
                names = getattr(sys.modules.get(base.__module__), "__dict__", {})
            local = dict(vars(base)) if localns is None else localns
            for parameter in getattr(base, "__type_params__", ()):
                local[parameter.__name__] = parameter
            for key, value in base.__dict__.get("__annotations__", {}).items():
                hints[key] = _resolved(value, names, local)
    else:
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        if globalns is None:
            globalns = getattr(inner, "__globals__", None)
            if globalns is None:
                globalns = getattr(inner, "__dict__", {})
        local = {p.__name__: p for p in getattr(inner, "__type_params__", ())}
        local.update(localns or {})
        for key, value in annotations.items():
            hints[key] = _resolved(value, globalns, local)
    if include_extras:
        return hints
    return {key: _bare(value) for key, value in hints.items()}


# ---------------------------------------------------------------- functions for checkers

_overloads = {}


def _overload_stub(*args, **kwargs):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub "
        "module should always be followed by an implementation that is not @overload-ed."
    )


def overload(func):
    """Declare one signature of several; only the undecorated definition runs."""
    plain = getattr(func, "__func__", func)
    _overloads.setdefault((plain.__module__, plain.__qualname__), []).append(func)
    return _overload_stub


def get_overloads(func):
    """The declared signatures of a function."""
    plain = getattr(func, "__func__", func)
    return list(_overloads.get((plain.__module__, plain.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


def no_type_check_decorator(decorator):
    """Say that what a decorator gives has no annotations that are types."""
    from functools import wraps
    from typing import no_type_check

    @wraps(decorator)
    def wrapped(*args, **kwargs):
        return no_type_check(decorator(*args, **kwargs))

    return wrapped


def assert_never(arg, /):
    """For a place that cannot be reached."""
    text = repr(arg)
    if len(text) > 100:
        text = text[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {text}")


def reveal_type(obj, /):
    """Print the run-time type; give `obj`."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def dataclass_transform(
    *, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs
):
    """Say that a decorator or base class makes data classes."""

    def mark(decorated):
        decorated.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return decorated

    return mark


for _function in (
    overload, get_overloads, clear_overloads, no_type_check_decorator, assert_never, reveal_type, dataclass_transform,
):
    _function.__module__ = "typing"
