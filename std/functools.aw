"""Functions that work on functions."""

from _collections import _builtin
from _functools import _cache, _partial, cmp_to_key, reduce

_alias = type(list[int])

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache",
    "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch",
    "singledispatchmethod", "cached_property",
]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make `wrapper` look like `wrapped`: name, doc, attributes."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies `update_wrapper` to what it decorates."""

    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


def _derive(name, root, combine):
    def method(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        return combine(self, other, answer)

    method.__name__ = name
    return method


_ordering = {
    "__lt__": [
        ("__gt__", lambda a, b, lt: not lt and a != b),
        ("__le__", lambda a, b, lt: lt or a == b),
        ("__ge__", lambda a, b, lt: not lt),
    ],
    "__le__": [
        ("__ge__", lambda a, b, le: not le or a == b),
        ("__lt__", lambda a, b, le: le and a != b),
        ("__gt__", lambda a, b, le: not le),
    ],
    "__gt__": [
        ("__lt__", lambda a, b, gt: not (gt or a == b)),
        ("__ge__", lambda a, b, gt: gt or a == b),
        ("__le__", lambda a, b, gt: not gt),
    ],
    "__ge__": [
        ("__le__", lambda a, b, ge: not ge or a == b),
        ("__gt__", lambda a, b, ge: ge and a != b),
        ("__lt__", lambda a, b, ge: not ge),
    ],
}


def total_ordering(cls):
    """Fill in the ordering methods that follow from the one the class has."""
    roots = {op for op in _ordering if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(roots)
    for name, combine in _ordering[root]:
        if name not in roots:
            setattr(cls, name, _derive(name, root, combine))
    return cls


_nothing = object()


_running = set()


@_builtin
class partial(_partial):
    """A function with some of its arguments given already."""

    def __repr__(self):
        key = id(self)
        if key in _running:
            return "..."
        _running.add(key)
        try:
            kind = type(self)
            parts = [repr(self.func)]
            parts.extend([repr(arg) for arg in self.args])
            parts.extend([f"{key}={value!r}" for key, value in self.keywords.items()])
            return f"{kind.__module__}.{kind.__qualname__}({', '.join(parts)})"
        finally:
            _running.discard(key)

    def __get__(self, obj, objtype=None):
        if obj is not None:
            import warnings

            warnings.warn(
                "functools.partial will be a method descriptor in future Python versions; wrap it in "
                "staticmethod() if you want to preserve the old behavior",
                FutureWarning,
                2,
            )
        return self

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords or None, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError("invalid partial state")
        func, args, keywords, attributes = state
        self._restore(func, args, keywords)
        if attributes is not None:
            self.__dict__.update(attributes)

    __class_getitem__ = classmethod(_alias)


class partialmethod:
    """A method with some of its arguments given already."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and getattr(func, "__get__", None) is None:
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        kind = type(self)
        parts = [repr(self.func)]
        parts.extend([repr(arg) for arg in self.args])
        parts.extend([f"{key}={value!r}" for key, value in self.keywords.items()])
        return f"{kind.__module__}.{kind.__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                # the function itself says what it is bound to
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(_alias)


_CacheInfo = None


class _lru_cache_wrapper(_cache):
    """A function that remembers its results."""

    def cache_info(self):
        """Hits, misses, the limit and the number of results."""
        global _CacheInfo
        if _CacheInfo is None:
            from collections import namedtuple

            _CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
        return _CacheInfo(*self._numbers()[:4])


def _remember(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers the results of the `maxsize` most recent calls."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _remember(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _remember(user_function, maxsize, typed)

    return decorating_function


def cache(user_function, /):
    """A decorator that remembers the results of all calls."""
    if not callable(user_function):
        raise TypeError("the first argument must be callable")
    return lru_cache(maxsize=None)(user_function)


def _is_union(cls):
    from types import UnionType
    from typing import Union, get_origin

    return get_origin(cls) in (Union, UnionType)


def _can_be_dispatched(cls):
    if isinstance(cls, type):
        return True
    return _is_union(cls) and all(isinstance(part, type) for part in cls.__args__)


def _ambiguous(first, second):
    return RuntimeError(f"Ambiguous dispatch: {first!r} or {second!r}")


def _find_implementation(cls, registry):
    mro = cls.__mro__
    # abstract classes that cls does not derive from stand behind the last of its bases that has their methods
    places = {}
    for kind in registry:
        if kind not in mro and kind is not object and issubclass(cls, kind):
            place = max((at for at, base in enumerate(mro) if issubclass(base, kind)), default=0)
            # the abstract classes among the bases of that one come first, unless this is derived from them
            bases = mro[place].__bases__
            explicit = max((at for at, base in enumerate(bases) if hasattr(base, "__abstractmethods__")), default=-1)
            place = max([place, *[mro.index(base) for base in bases[:explicit + 1]]])
            for at, base in enumerate(mro[:-1]):
                if at and issubclass(kind, base):
                    place = min(place, at - 1)
            places.setdefault(place, []).append(kind)
    for at, base in enumerate(mro):
        if base in registry:
            return registry[base]
        kinds = places.get(at, ())
        nearest = [kind for kind in kinds if not any(k is not kind and issubclass(k, kind) for k in kinds)]
        if len(nearest) > 1:
            raise _ambiguous(nearest[0], nearest[1])
        if nearest:
            return registry[nearest[0]]
    return None


def singledispatch(func):
    """A function with variants for types of its first argument."""
    from types import MappingProxyType

    registry = {}
    cache = {}
    token = None

    def dispatch(cls):
        """The variant for a type."""
        nonlocal token
        if token is not None and (now := _cache_token()) != token:
            cache.clear()
            token = now
        try:
            return cache[cls]
        except KeyError:
            found = cache[cls] = registry[cls] if cls in registry else _find_implementation(cls, registry)
            return found

    def register(cls, func=None):
        """Add a variant for a type, or for the types of a union."""
        nonlocal token
        if _can_be_dispatched(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            if not getattr(cls, "__annotations__", {}):
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` "
                    "or plain `@register` on an annotated function."
                )
            func = cls
            from typing import get_type_hints

            inner = func.__func__ if isinstance(func, (classmethod, staticmethod)) else func
            name, cls = next(iter(get_type_hints(inner).items()))
            if not _can_be_dispatched(cls):
                if _is_union(cls):
                    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
        for kind in cls.__args__ if not isinstance(cls, type) else (cls,):
            registry[kind] = func
            if token is None and hasattr(kind, "__abstractmethods__"):
                token = _cache_token()
        cache.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **keywords)

    name = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = cache.clear
    update_wrapper(wrapper, func)
    return wrapper


def _cache_token():
    from abc import get_cache_token

    return get_cache_token()


class singledispatchmethod:
    """A method with variants for types of its first argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Add a variant for a type."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **keywords):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **keywords)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


class cached_property:
    """A property that is computed once and kept in the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            stored = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property."
            ) from None
        value = stored.get(self.attrname, _nothing)
        if value is _nothing:
            value = self.func(instance)
            stored[self.attrname] = value
        return value

    __class_getitem__ = classmethod(_alias)
