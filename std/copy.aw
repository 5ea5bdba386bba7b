"""Shallow and deep copies."""

from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    """An object that cannot be copied."""


error = Error

# types whose objects never change and hold nothing that does
_ATOMIC = {
    type(None), bool, int, float, str, bytes, type, range, type(...), type(NotImplemented), property,
    type(len), type(lambda: None), frozenset,
}


def copy(x):
    """A new object with the same parts."""
    cls = type(x)
    if cls in _ATOMIC or cls is tuple or cls is slice or isinstance(x, type):
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _rebuild(x, cls, None)


def deepcopy(x, memo=None, _nil=[]):
    """A new object whose parts are copied as well; `memo` maps the ids of copied objects to their copies."""
    cls = type(x)
    if cls is not frozenset and cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    made = memo.get(key, _nil)
    if made is not _nil:
        return made
    if cls is list:
        made = memo[key] = []
        for item in x:
            made.append(deepcopy(item, memo))
    elif cls is dict:
        made = memo[key] = {}
        for name, value in x.items():
            made[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        made = _deep_tuple(x, memo)
    elif cls is set or cls is frozenset:
        made = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        made = x.copy()
    elif isinstance(x, type):
        return x
    elif cls is _METHOD:
        made = cls(x.__func__, deepcopy(x.__self__, memo))
    elif (method := getattr(cls, "__deepcopy__", None)) is not None:
        made = method(x, memo)
    else:
        made = _rebuild(x, cls, memo)
    if made is not x:
        memo[key] = made
        # keep the original: another object must not get its id
        memo.setdefault(id(memo), []).append(x)
    return made


class _Bound:
    def method(self):
        pass


_METHOD = type(_Bound().method)


def _deep_tuple(x, memo):
    parts = [deepcopy(item, memo) for item in x]
    made = memo.get(id(x))
    if made is not None:  # a part led back to the tuple
        return made
    for old, new in zip(x, parts):
        if old is not new:
            return tuple(parts)
    return x


def _slots(cls):
    names = []
    for base in cls.__mro__:
        own = base.__dict__.get("__slots__", ())
        for name in (own,) if isinstance(own, str) else own:
            if name not in ("__dict__", "__weakref__"):
                if name.startswith("__") and not name.endswith("__"):
                    name = f"_{base.__name__.lstrip('_')}{name}"
                names.append(name)
    return names


_CONTAINERS = (list, dict, set, bytearray)


def _rebuild(x, cls, memo):
    # `memo` is None for a shallow copy
    if cls in dispatch_table:
        parts = dispatch_table[cls](x)
    elif (own := getattr(cls, "__reduce_ex__", None)) is not getattr(object, "__reduce_ex__", None):
        parts = own(x, 4)
    elif (own := getattr(cls, "__reduce__", None)) is not getattr(object, "__reduce__", None):
        parts = own(x)
    else:
        parts = None
    if parts is not None:
        if isinstance(parts, str):
            return x
        return _from_parts(x, memo, *parts)

    deep = memo is not None

    def part(value):
        return deepcopy(value, memo) if deep else value

    if cls.__module__ == "builtins" and cls is not object and not isinstance(x, BaseException):
        if cls.__name__ in _SHARED:
            return x
        raise TypeError(f"cannot pickle '{cls.__name__}' object")

    if isinstance(x, BaseException):
        made = cls.__new__(cls, *part(x.args))
        made.args = part(x.args)
    elif hasattr(cls, "__getnewargs_ex__"):
        args, keywords = x.__getnewargs_ex__()
        made = cls.__new__(cls, *part(args), **part(keywords))
    elif hasattr(cls, "__getnewargs__") and not isinstance(x, (tuple, frozenset)):
        made = cls.__new__(cls, *part(x.__getnewargs__()))
    elif isinstance(x, tuple):
        made = tuple.__new__(cls, [part(item) for item in tuple.__iter__(x)])
    elif isinstance(x, frozenset):
        made = frozenset.__new__(cls, [part(item) for item in frozenset.__iter__(x)])
    else:
        made = cls.__new__(cls)
    if deep:
        memo[id(x)] = made

    if isinstance(x, list):
        for item in list.__iter__(x):
            made.append(part(item))
    elif isinstance(x, dict):
        for key in dict.__iter__(x):
            made[part(key)] = part(x[key])
    elif isinstance(x, set):
        set.update(made, [part(item) for item in set.__iter__(x)])
    elif isinstance(x, bytearray):
        made[:] = x

    own_state = getattr(cls, "__getstate__", None)
    if own_state is not None and own_state is not getattr(object, "__getstate__", None):
        state = x.__getstate__()
        if state is not None or hasattr(made, "__setstate__"):
            _set_state(made, part(state))
        return made
    state = getattr(x, "__dict__", None)
    if hasattr(made, "__setstate__"):
        if state:
            made.__setstate__(part(state))
        return made
    if state:
        made.__dict__.update(part(state))
    for name in _slots(cls):
        try:
            value = getattr(x, name)
        except AttributeError:
            continue
        object.__setattr__(made, name, part(value))
    return made


# builtin objects that a copy shares
_SHARED = {
    "function", "builtin_function_or_method", "method_descriptor", "wrapper_descriptor", "mappingproxy", "code",
    "classmethod", "staticmethod", "getset_descriptor", "member_descriptor", "weakref", "ReferenceType",
}


def _set_state(made, state):
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        made.__dict__.update(state)
    if slots is not None:
        for name, value in slots.items():
            setattr(made, name, value)


def _from_parts(x, memo, make, args, state=None, items=None, pairs=None, *_):
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    made = make(*args)
    if deep:
        memo[id(x)] = made
    if state is not None:
        _set_state(made, deepcopy(state, memo) if deep else state)
    if items is not None:
        for item in items:
            made.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
    return made


def replace(obj, /, **changes):
    """A copy with other values in some of its fields, by `__replace__`."""
    method = getattr(type(obj), "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {type(obj).__name__} objects")
    return method(obj, **changes)
