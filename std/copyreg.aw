"""How objects are taken apart and put together again: what `object.__reduce_ex__` says, and a place to say more."""

import sys

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Let `pickle_function` take objects of a type apart."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Check that something can be called."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle_union(obj):
    import functools
    import operator

    return functools.reduce, (operator.or_, obj.__args__)


pickle(type(int | str), pickle_union)


# ---------------------------------------------------------------- what reductions call


def __newobj__(cls, /, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


# ---------------------------------------------------------------- what object's methods answer


def _slotnames(cls):
    # the names in `__slots__` of a class and its bases, as attributes
    names = cls.__dict__.get("__slotnames__")
    if names is not None:
        return names
    names = []
    for base in cls.__mro__:
        listed = base.__dict__.get("__slots__", ())
        for name in (listed,) if isinstance(listed, str) else listed:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                stripped = base.__name__.lstrip("_")
                name = f"_{stripped}{name}" if stripped else name
            names.append(name)
    try:
        cls.__slotnames__ = names
    except (AttributeError, TypeError):
        pass  # a builtin class
    return names


def _state(obj):
    # `object.__getstate__`
    state = getattr(obj, "__dict__", None)
    state = state.copy() if state else None
    slots = {}
    for name in _slotnames(type(obj)):
        try:
            slots[name] = getattr(obj, name)
        except AttributeError:
            pass
    return (state, slots) if slots else state


def _reduce(obj, protocol):
    # `object.__reduce_ex__`
    return _reduce_old(obj, protocol) if protocol < 2 else _reduce_new(obj)


_VALUES = (int, float, str, bytes, tuple, frozenset, bytearray, list, dict, set)


def _refuse_native(obj):
    cls = type(obj)
    base = next(c for c in cls.__mro__ if c.__module__ == "builtins")
    if base is not object and base not in _VALUES and not isinstance(obj, BaseException):
        raise TypeError(f"cannot pickle {cls.__name__!r} object")


def _reduce_function(obj):
    # a function of a module is found by its name, a method in its object
    owner = obj.__self__
    if owner is None or type(owner) is type(sys):
        return obj.__qualname__
    return getattr, (owner, obj.__name__)


def _reduce_new(obj):
    cls = type(obj)
    if cls is type(len):
        return _reduce_function(obj)
    _refuse_native(obj)
    make, args = __newobj__, None
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = obj.__getnewargs_ex__()
        make, args = (__newobj_ex__, (cls, args, kwargs)) if kwargs else (__newobj__, (cls, *args))
    elif hasattr(cls, "__getnewargs__"):
        args = obj.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
        args = (cls, *args)
    else:
        args = (cls,)
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    return make, args, obj.__getstate__(), items, pairs


def _reduce_old(obj, protocol):
    cls = type(obj)
    if cls is type(len):
        return _reduce_function(obj)
    base = next(c for c in cls.__mro__ if c.__module__ == "builtins")
    if base is object:
        state = None
    else:
        if base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        state = base(obj)
    args = (cls, base, state)
    own = getattr(cls, "__getstate__", None)
    if own is object.__getstate__:
        if _slotnames(cls):
            raise TypeError(
                "a class that defines __slots__ without defining __getstate__ cannot be pickled"
            )
        attributes = getattr(obj, "__dict__", None)
    else:
        attributes = obj.__getstate__()
    return (_reconstructor, args, attributes) if attributes else (_reconstructor, args)


# ---------------------------------------------------------------- short codes for names

_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Give a name in a module a number that pickles use for it."""
    code = int(code)
    if not 1 <= code <= 0x7FFFFFFF:
        raise ValueError("code out of range")
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Take the number back."""
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key], _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget what numbers were found to mean."""
    _extension_cache.clear()
