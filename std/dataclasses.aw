"""Classes that are mostly data: their methods are made from their annotations."""

import sys

from _annotation import formatannotation

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
    "astuple", "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    """An attempt to change a frozen instance."""


class _Mark:
    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class _MISSING_TYPE:
    def __repr__(self):
        return f"<dataclasses._MISSING_TYPE object at {id(self):#x}>"


class _KW_ONLY_TYPE:
    pass


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_DEFAULT_FACTORY = _Mark("<factory>")
_FIELD, _CLASSVAR, _INITVAR = _Mark("_FIELD"), _Mark("_FIELD_CLASSVAR"), _Mark("_FIELD_INITVAR")
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class InitVar:
    """The annotation of a parameter of `__init__` that is no field."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        kind = self.type
        plain = isinstance(kind, type) and type(kind).__name__ != "GenericAlias"
        return f"dataclasses.InitVar[{kind.__name__ if plain else repr(kind)}]"


class Field:
    """What a data class knows about one of its fields."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata",
                 "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _proxy({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        names = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata",
                 "kw_only", "_field_type")
        if id(self) in _shown:
            return "..."
        _shown.add(id(self))
        try:
            return f"Field({','.join([f'{name}={getattr(self, name)!r}' for name in names])})"
        finally:
            _shown.discard(id(self))

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(lambda cls, item: cls)


_proxy = type(type.__dict__)
_shown = set()  # fields being shown, by identity


class _Params:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots",
                 "weakref_slot")

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f"_DataclassParams({','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING):
    """Say more about a field than its type and default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# ---------------------------------------------------------------- finding the fields


def _leading_names(text):
    # `typing.ClassVar[int]` begins with "typing" and "ClassVar", `ClassVar` with None and that
    names = []
    while len(names) < 2:
        text = text.lstrip()
        end = 0
        while end < len(text) and (text[end].isalnum() or text[end] == "_"):
            end += 1
        if end == 0:
            break
        names.append(text[:end])
        text = text[end:].lstrip()
        if not text.startswith("."):
            break
        text = text[1:]
    return names if len(names) == 2 else (None, names[0] if names else None)


def _is_form(annotation, cls, home, plain):
    # is the annotation `plain`, or a text that names what is: `ClassVar[int]`, `typing.ClassVar`; `home` is the
    # module that has it
    if not isinstance(annotation, str):
        return plain(annotation)
    module, name = _leading_names(annotation)
    names = vars(sys.modules.get(cls.__module__, sys))
    if module is None:
        return plain(names.get(name))
    known = sys.modules.get(home)
    return known is not None and names.get(module) is known and plain(getattr(known, name, None))


def _is_class_var(annotation):
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    return annotation is typing.ClassVar or (
        type(annotation) is typing._GenericAlias and annotation.__origin__ is typing.ClassVar
    )


def _is_init_var(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    return annotation is KW_ONLY


def _make_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default) is _MEMBER:  # a slot of a base, not a default
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    if _is_form(annotation, cls, "typing", _is_class_var):
        made._field_type = _CLASSVAR
    elif _is_form(annotation, cls, "dataclasses", _is_init_var):
        made._field_type = _INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made.kw_only is MISSING:
        made.kw_only = MISSING if made._field_type is _CLASSVAR else kw_only
    elif made._field_type is _CLASSVAR:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if made._field_type is _FIELD and made.default is not MISSING and type(made.default).__hash__ is None:
        raise ValueError(
            f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory"
        )
    return made


class _WithSlot:
    __slots__ = ("slot",)


# the class of slot descriptors, where classes hold any
_MEMBER = type(_WithSlot.__dict__["slot"]) if "slot" in _WithSlot.__dict__ else None


# ---------------------------------------------------------------- making the methods


def _set(cls, name, value):
    # set what the body does not define; was it defined?
    if name in cls.__dict__:
        return True
    value.__qualname__ = f"{cls.__qualname__}.{name}"
    value.__module__ = cls.__module__
    setattr(cls, name, value)
    return False


def _make_init(cls, all_fields, frozen, has_post_init, slots):
    positional = [f for f in all_fields if f.init and not f.kw_only]
    keyword = [f for f in all_fields if f.init and f.kw_only]
    seen_default = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default:
            raise TypeError(f"non-default argument {f.name!r} follows default argument {seen_default.name!r}")
    self_name = "__dataclass_self__" if any(f.name == "self" for f in all_fields) else "self"
    names = {"__dataclass_set__": object.__setattr__, "__dataclass_factory__": _DEFAULT_FACTORY}
    lines = []

    def parameter(f):
        if f.default is not MISSING:
            names[f"__dataclass_default_{f.name}__"] = f.default
            return f"{f.name}=__dataclass_default_{f.name}__"
        if f.default_factory is not MISSING:
            return f"{f.name}=__dataclass_factory__"
        return f.name

    for f in all_fields:
        if f.default_factory is not MISSING:
            make = f"__dataclass_make_{f.name}__"
            names[make] = f.default_factory
            value = f"{make}() if {f.name} is __dataclass_factory__ else {f.name}" if f.init else f"{make}()"
        elif f.init:
            value = f.name
        elif f.default is not MISSING and (slots or "__slots__" in cls.__dict__):
            names[f"__dataclass_default_{f.name}__"] = f.default
            value = f"__dataclass_default_{f.name}__"
        else:
            continue
        if f._field_type is _INITVAR:
            if f.default_factory is not MISSING:
                lines.append(f"{f.name} = {value}")
            continue
        if frozen:
            lines.append(f"__dataclass_set__({self_name}, {f.name!r}, {value})")
        else:
            lines.append(f"{self_name}.{f.name} = {value}")
    if has_post_init:
        given = ", ".join([f.name for f in all_fields if f._field_type is _INITVAR])
        lines.append(f"{self_name}.__post_init__({given})")
    parameters = [self_name, *[parameter(f) for f in positional]]
    if keyword:
        parameters += ["*", *[parameter(f) for f in keyword]]
    body = "\n  ".join(lines or ["pass"])
    text = f"def __init__({', '.join(parameters)}):\n  {body}\n"
    exec(text, names)
    made = names["__init__"]
    made.__annotations__ = {f.name: f.type for f in positional + keyword}
    made.__annotations__["return"] = None
    return made


def _make_repr(names):
    running = set()

    def __repr__(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            inside = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        finally:
            running.discard(key)
        return f"{type(self).__qualname__}({inside})"

    return __repr__


def _make_eq(names):
    def __eq__(self, other):
        if self is other:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        for name in names:
            mine, theirs = getattr(self, name), getattr(other, name)
            if not mine == theirs:
                return False
        return True

    return __eq__


def _make_orders(names):
    def parts(self):
        return tuple([getattr(self, name) for name in names])

    def __lt__(self, other):
        return parts(self) < parts(other) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self, other):
        return parts(self) <= parts(other) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self, other):
        return parts(self) > parts(other) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self, other):
        return parts(self) >= parts(other) if other.__class__ is self.__class__ else NotImplemented

    return __lt__, __le__, __gt__, __ge__


def _make_hash(names):
    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in names]))

    return __hash__


def _freeze(cls, names):
    names = frozenset(names)

    def __setattr__(self, name, value):
        if type(self) is holder[0] or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(holder[0], self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is holder[0] or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(holder[0], self).__delattr__(name)

    holder = [cls]
    for method in (__setattr__, __delattr__):
        if _set(cls, method.__name__, method):
            raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {cls.__name__}")
    return holder


# what becomes of __hash__, by (unsafe_hash, eq, frozen); a class body's own comes first
def _choose_hash(cls, unsafe_hash, eq, frozen, own_hash, names):
    if unsafe_hash:
        if own_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = _make_hash(names)
        cls.__hash__.__qualname__ = f"{cls.__qualname__}.__hash__"
    elif eq and not own_hash:
        if frozen:
            cls.__hash__ = _make_hash(names)
            cls.__hash__.__qualname__ = f"{cls.__qualname__}.__hash__"
        else:
            cls.__hash__ = None


def _add_slots(cls, frozen, weakref_slot, field_names):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__")
        if slots is None:
            if hasattr(base, "__weakref__"):
                inherited.add("__weakref__")
        elif isinstance(slots, str):
            inherited.add(slots)
        elif hasattr(slots, "__iter__") and not hasattr(slots, "__next__"):
            inherited.update(slots)
        else:
            raise TypeError(f"Slots of {base.__name__!r} cannot be determined")
    namespace = dict(cls.__dict__)
    own = [name for name in field_names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        own.append("__weakref__")
    namespace["__slots__"] = tuple(own)
    for name in field_names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    # methods that say `super()` or `__class__` mean the new class
    for value in namespace.values():
        for function in (
            (value.fget, value.fset, value.fdel) if isinstance(value, property) else (getattr(value, "__func__", value),)
        ):
            for cell in getattr(function, "__closure__", None) or ():
                try:
                    if cell.cell_contents is cls:
                        cell.cell_contents = made
                except ValueError:  # an empty cell
                    pass
    if frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _frozen_state
        if "__setstate__" not in namespace:
            made.__setstate__ = _set_frozen_state
    return made


def _frozen_state(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_frozen_state(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    all_fields = {}
    any_frozen = all_frozen = None
    for base in cls.__mro__[-1:0:-1]:
        known = base.__dict__.get(_FIELDS)
        if known is None:
            continue
        all_fields.update(known)
        is_frozen = getattr(base, _PARAMS).frozen
        any_frozen = any_frozen or is_frozen
        all_frozen = is_frozen if all_frozen is None else all_frozen and is_frozen
    own, saw_kw_only = [], False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is_form(annotation, cls, "dataclasses", _is_kw_only):
            if saw_kw_only:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            saw_kw_only = kw_only = True
            continue
        own.append(_make_field(cls, name, annotation, kw_only))
    for f in own:
        all_fields[f.name] = f
        if isinstance(cls.__dict__.get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if any_frozen is not None:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all_frozen and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, all_fields)
    setattr(cls, _PARAMS, _Params(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                                  weakref_slot))

    own_hash = cls.__dict__.get("__hash__", MISSING)
    own_hash = not (own_hash is MISSING or (own_hash is None and "__eq__" in cls.__dict__))
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    initial = [f for f in all_fields.values() if f._field_type is not _CLASSVAR]
    real = [f for f in initial if f._field_type is _FIELD]
    compared = tuple([f.name for f in real if f.compare])
    if init:
        _set(cls, "__init__", _make_init(cls, initial, frozen, hasattr(cls, "__post_init__"), slots))
    _set(cls, "__replace__", _replace_method())
    if repr:
        _set(cls, "__repr__", _make_repr([f.name for f in real if f.repr]))
    if eq:
        _set(cls, "__eq__", _make_eq(compared))
    if order:
        for method in _make_orders(compared):
            if _set(cls, method.__name__, method):
                raise TypeError(
                    f"Cannot overwrite attribute {method.__name__} in class {cls.__name__} "
                    "Consider using functools.total_ordering"
                )
    holder = _freeze(cls, [f.name for f in real]) if frozen else None
    hashed = [f.name for f in real if (f.compare if f.hash is None else f.hash)]
    _choose_hash(cls, unsafe_hash, eq, frozen, own_hash, hashed)
    if not cls.__dict__.get("__doc__"):
        cls.__doc__ = _describe(cls, initial)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in initial if f.init and not f.kw_only])
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, [f.name for f in real])
        if holder:
            holder[0] = cls
    if getattr(cls, "__abstractmethods__", None):
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


def _describe(cls, initial):
    parts = []
    starred = False
    for f in [f for f in initial if not f.kw_only] + [f for f in initial if f.kw_only]:
        if not f.init:
            continue
        if f.kw_only and not starred:
            starred = True
            parts.append("*")
        text = f"{f.name}: {formatannotation(f.type)}"
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        parts.append(text)
    return f"{cls.__name__}({', '.join(parts)})"


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Give a class `__init__`, `__repr__`, `__eq__` and more, from its annotations."""

    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


# ---------------------------------------------------------------- working with instances


def fields(class_or_instance):
    """The fields of a data class, in order."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Is this a data class, or an instance of one?"""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """A dict of the fields; inside containers and other data classes as well."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict(obj, dict_factory)


_PLAIN = {type(None), bool, int, float, str, bytes, type(...), type(NotImplemented), range, property}


def _asdict(obj, make):
    cls = type(obj)
    if cls in _PLAIN:
        return obj
    if hasattr(cls, _FIELDS):
        return make([(f.name, _asdict(getattr(obj, f.name), make)) for f in fields(obj)])
    return _inside(obj, cls, lambda item: _asdict(item, make))


def astuple(obj, *, tuple_factory=tuple):
    """A tuple of the fields; inside containers and other data classes as well."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple(obj, tuple_factory)


def _astuple(obj, make):
    cls = type(obj)
    if cls in _PLAIN:
        return obj
    if hasattr(cls, _FIELDS):
        return make([_astuple(getattr(obj, f.name), make) for f in fields(obj)])
    return _inside(obj, cls, lambda item: _astuple(item, make))


def _inside(obj, cls, convert):
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        return cls(*[convert(item) for item in obj])
    if issubclass(cls, (list, tuple)):
        return cls([convert(item) for item in obj])
    if issubclass(cls, dict):
        pairs = [(convert(key), convert(value)) for key, value in obj.items()]
        return cls(obj.default_factory, pairs) if hasattr(cls, "default_factory") else cls(pairs)
    import copy

    return copy.deepcopy(obj)


def replace(obj, /, **changes):
    """A new instance with other values in some fields."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = f.default if f._field_type is _INITVAR else getattr(self, f.name)
    return type(self)(**changes)


def _replace_method():
    def __replace__(self, /, **changes):
        return _replace(self, **changes)

    return __replace__


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None):
    """Make a data class from names, (name, type) pairs and (name, type, field) triples."""
    namespace = dict(namespace or {})
    annotations = {}
    import keyword

    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, namespace[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
    namespace["__annotations__"] = annotations
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get("__name__", "__main__")
        except (AttributeError, ValueError):
            module = "__main__"
    namespace["__module__"] = module
    import types

    cls = types.new_class(cls_name, bases, {}, lambda ns: ns.update(namespace))
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
