"""Functions that work on functions."""

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


def cmp_to_key(mycmp):
    """A key function for an old-style comparison that gives a negative number, zero or a positive one."""

    class K:
        __slots__ = ("obj",)

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None

    return K


_nothing = object()


def reduce(function, iterable, initial=_nothing, /):
    """Combine all items by a function of two, from the left."""
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _nothing:
        try:
            value = next(iterator)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


class partial:
    """A function with some of its arguments given already."""

    __slots__ = ("func", "args", "keywords", "__dict__")

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError("the first argument must be callable")
        self = super().__new__(cls)
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            keywords = {**self.keywords, **keywords}
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        kind = type(self)
        name = kind.__qualname__
        parts = [repr(self.func)]
        parts.extend(repr(arg) for arg in self.args)
        parts.extend(f"{key}={value!r}" for key, value in self.keywords.items())
        if kind.__module__ == "functools":
            name = f"functools.{name}"
        return f"{name}({', '.join(parts)})"


class partialmethod:
    """A method with some of its arguments given already."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                return partial(bound, *self.args, **self.keywords)
        if obj is None:
            return partial(self.func, *self.args, **self.keywords)
        return partial(self.func, obj, *self.args, **self.keywords)


class _CacheInfo(tuple):
    __slots__ = ()

    def __new__(cls, hits, misses, maxsize, currsize):
        return super().__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return f"CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})"


_mark = object()
_Method = type(partial(reduce).__repr__)


def _make_key(args, keywords, typed):
    if not keywords and not typed:
        if len(args) == 1 and type(args[0]) in (int, str):
            return args[0]
        return args
    key = args
    if keywords:
        key += (_mark,)
        for item in keywords.items():
            key += item
    if typed:
        key += tuple(type(value) for value in args)
        key += tuple(type(value) for value in keywords.values())
    return key


class _lru_cache_wrapper:
    """A function that remembers its results."""

    def __init__(self, function, maxsize, typed):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._results = {}
        self._hits = 0
        self._misses = 0
        update_wrapper(self, function)

    def __call__(self, /, *args, **keywords):
        maxsize = self._maxsize
        if maxsize == 0:
            self._misses += 1
            return self._function(*args, **keywords)
        results = self._results
        key = _make_key(args, keywords, self._typed)
        value = results.get(key, _nothing)
        if value is not _nothing:
            self._hits += 1
            if maxsize is not None:
                # the order of the dict is the order of last use
                results[key] = results.pop(key)
            return value
        self._misses += 1
        value = self._function(*args, **keywords)
        if maxsize is not None and key not in results and len(results) >= maxsize:
            for oldest in results:
                break
            del results[oldest]
        results[key] = value
        return value

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return _Method(self, obj)

    def __repr__(self):
        return f"<functools._lru_cache_wrapper object at {id(self):#x}>"

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._results))

    def cache_clear(self):
        self._results.clear()
        self._hits = self._misses = 0

    def cache_parameters(self):
        return {"maxsize": self._maxsize, "typed": self._typed}

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers the results of the `maxsize` most recent calls."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(function):
        return _lru_cache_wrapper(function, maxsize, typed)

    return decorate


def cache(user_function, /):
    """A decorator that remembers the results of all calls."""
    return lru_cache(maxsize=None)(user_function)


def _linearize(classes):
    result = []
    for cls in classes:
        if cls not in result:
            result.append(cls)
    return result


def _find_implementation(cls, registry):
    for base in cls.__mro__:
        if base in registry and base is not object:
            return registry[base]
    matches = [kind for kind in registry if kind is not object and issubclass(cls, kind)]
    best = None
    for kind in matches:
        if best is None or (kind is not best and issubclass(kind, best)):
            best = kind
        elif not issubclass(best, kind):
            raise RuntimeError(f"Ambiguous dispatch: {best} or {kind}")
    return registry[best if best is not None else object]


def singledispatch(func):
    """A function with variants for types of its first argument."""
    registry = {object: func}
    cache = {}

    def dispatch(cls):
        try:
            return cache[cls]
        except KeyError:
            found = cache[cls] = _find_implementation(cls, registry)
            return found

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type) or not callable(cls):
                return lambda f: register(cls, f)
            func = cls
            annotations = getattr(func, "__annotations__", {})
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` "
                    "or plain `@register` on an annotated function."
                )
            cls = next(iter(annotations.values()))
        for kind in getattr(cls, "__args__", None) or (cls,):
            if not isinstance(kind, type):
                raise TypeError(f"Invalid first argument to `register()`. {kind!r} is not a class.")
            registry[kind] = func
        cache.clear()
        return func

    def wrapper(*args, **keywords):
        if not args:
            name = getattr(func, "__name__", "singledispatch function")
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **keywords)

    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = cache.clear
    return wrapper


class singledispatchmethod:
    """A method with variants for types of its first argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **keywords):
            if not args:
                name = getattr(self.func, "__name__", "singledispatchmethod method")
                raise TypeError(f"{name} requires at least 1 positional argument")
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **keywords)

        method.register = self.register
        update_wrapper(method, self.func)
        return method


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

    __class_getitem__ = classmethod(lambda cls, item: cls)
