"""Containers beside list, tuple, dict and set."""

from _collections import _builtin, _count_elements, _tuplegetter, deque
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque",
    "namedtuple",
]

# containers being shown, by identity: one that holds itself is not shown again
_shown = set()
_missing = object()


def __getattr__(name):
    # these are built on `collections.abc`, which most programs do not need
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        from . import _user

        for kind in ("ChainMap", "UserDict", "UserList", "UserString"):
            globals()[kind] = getattr(_user, kind)
        return globals()[name]
    raise AttributeError(f"module 'collections' has no attribute {name!r}")


@_builtin
class defaultdict(dict):
    """A dict that makes values for missing keys."""

    default_factory = None

    def __init__(self, default_factory=None, /, *args, **kwds):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        dict.__init__(self, *args, **kwds)
        self.default_factory = default_factory

    def __missing__(self, key):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        self[key] = value = factory()
        return value

    def __repr__(self):
        key = (id(self), "factory")
        if key in _shown:
            factory = "..."
        else:
            _shown.add(key)
            try:
                factory = repr(self.default_factory)
            finally:
                _shown.discard(key)
        return f"{type(self).__name__}({factory}, {dict.__repr__(self)})"

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self.default_factory, other)
        result.update(self)
        return result


def _fill(ordered, args, kwds):
    # every item is set as by `ordered[key] = value`, which a derived class may have changed
    plain = type(ordered).__setitem__ is dict.__setitem__
    for other in args:
        if plain and _are_pairs(other):
            dict.update(ordered, other)
        elif type(other) is dict:
            for key, value in list(other.items()):
                ordered[key] = value
        elif (keys := getattr(other, "keys", None)) is not None:
            for key in keys():
                ordered[key] = other[key]
        elif (items := getattr(other, "items", None)) is not None:
            _fill_pairs(ordered, items())
        else:
            _fill_pairs(ordered, other)
    if plain:
        dict.update(ordered, kwds)
    else:
        for key, value in kwds.items():
            ordered[key] = value


def _are_pairs(other):
    # can these be taken without a look at each?
    kind = type(other)
    if kind is dict or kind is OrderedDict:
        return True
    return (kind is list or kind is tuple) and all(type(pair) is tuple and len(pair) == 2 for pair in other)


def _fill_pairs(ordered, pairs):
    for pair in pairs:
        parts = iter(pair)
        found = [part for _, part in zip((0, 1), parts)]
        if len(found) < 2:
            raise ValueError(f"need more than {len(found)} value{'' if found else 's'} to unpack")
        if next(parts, _missing) is not _missing:
            raise ValueError("too many values to unpack (expected 2)")
        ordered[found[0]] = found[1]


@_builtin
class OrderedDict(dict):
    """A dict that compares by order as well and can move its keys."""

    def __init__(self, /, *args, **kwds):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 arguments, got {len(args)}")
        if args or kwds:
            _fill(self, args, kwds)

    def update(self, /, *args, **kwds):
        """Take in the items of a mapping, or pairs, and keywords."""
        if len(args) > 1:
            raise TypeError(f"update() takes at most 1 positional argument ({len(args)} given)")
        _fill(self, args, kwds)

    def move_to_end(self, key, last=True):
        """Move a key to the end, or to the start."""
        value = dict.pop(self, key)
        if last:
            dict.__setitem__(self, key, value)
            return
        items = list(dict.items(self))
        dict.clear(self)
        dict.__setitem__(self, key, value)
        dict.update(self, items)

    def pop(self, key, default=_missing):
        """Remove a key and give its value, or the default."""
        # unlike that of a dict, it looks at the key even where there is nothing
        hash(key)
        return dict.pop(self, key) if default is _missing else dict.pop(self, key, default)

    def popitem(self, last=True):
        """Remove and give the last item, or the first."""
        if not self:
            raise KeyError("dictionary is empty")
        if last:
            return dict.popitem(self)
        for key in self:
            break
        return key, dict.pop(self, key)

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(a == b for a, b in zip(self, other))
        return dict.__eq__(self, other)

    def __ne__(self, other):
        answer = self.__eq__(other)
        return answer if answer is NotImplemented else not answer

    def __repr__(self):
        key = id(self)
        if key in _shown:
            return "..."
        name = self.__class__.__name__
        if not self:
            return f"{name}()"
        _shown.add(key)
        try:
            return f"{name}({dict(self.items())!r})"
        finally:
            _shown.discard(key)

    def __reduce__(self):
        state = self.__dict__
        return self.__class__, (), state or None, None, iter(self.items())

    def setdefault(self, key, default=None):
        """The value of a key, which becomes `default` if there is none."""
        return dict.setdefault(self, key, default)

    def copy(self):
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.__class__(self)
        _fill(result, (other,), {})
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.__class__(other)
        _fill(result, (self,), {})
        return result

    def __ior__(self, other):
        _fill(self, (other,), {})
        return self


class Counter(dict):
    """Counts things: a dict from each thing to how often it was seen."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        """The sum of the counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """The `n` most frequent things and their counts, or all, the most frequent first."""
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        if n is None or n >= len(items):
            return items
        return items[: max(n, 0)]

    def elements(self):
        """Each thing as often as it was counted."""
        return _chain.from_iterable(_starmap(_repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        """Count more things."""
        if iterable is not None:
            if isinstance(iterable, dict) or hasattr(iterable, "items"):
                if self:
                    get = self.get
                    for key, count in iterable.items():
                        self[key] = count + get(key, 0)
                else:
                    dict.update(self, iterable)
            else:
                _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Count things off; counts may become negative."""
        if iterable is not None:
            get = self.get
            if isinstance(iterable, dict) or hasattr(iterable, "items"):
                for key, count in iterable.items():
                    self[key] = get(key, 0) - count
            else:
                for key in iterable:
                    self[key] = get(key, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            items = dict(self.most_common())
        except TypeError:
            items = dict(self)
        return f"{self.__class__.__name__}({items!r})"

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] == other[key] for part in (self, other) for key in part)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] <= other[key] for part in (self, other) for key in part)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] >= other[key] for part in (self, other) for key in part)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            count = count + other[key]
            if count > 0:
                result[key] = count
        for key, count in other.items():
            if key not in self and count > 0:
                result[key] = count
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            count = count - other[key]
            if count > 0:
                result[key] = count
        for key, count in other.items():
            if key not in self and count < 0:
                result[key] = 0 - count
        return result

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            more = other[key]
            count = more if count < more else count
            if count > 0:
                result[key] = count
        for key, count in other.items():
            if key not in self and count > 0:
                result[key] = count
        return result

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            less = other[key]
            count = count if count < less else less
            if count > 0:
                result[key] = count
        return result

    def __pos__(self):
        result = Counter()
        for key, count in self.items():
            if count > 0:
                result[key] = count
        return result

    def __neg__(self):
        result = Counter()
        for key, count in self.items():
            if count < 0:
                result[key] = 0 - count
        return result

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in self.items():
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()


_KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except finally for "
    "from global if import in is lambda nonlocal not or pass raise return try while with yield".split()
)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A new tuple class whose items have names."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = [str(name) for name in field_names]
    typename = str(typename)
    if rename:
        seen = set()
        for index, name in enumerate(field_names):
            if not name.isidentifier() or name in _KEYWORDS or name.startswith("_") or name in seen:
                field_names[index] = f"_{index}"
            seen.add(name)
    for name in [typename] + field_names:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in field_names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(field_names[len(field_names) - len(defaults) :], defaults))
    fields = tuple(field_names)
    count = len(fields)
    tuple_new = tuple.__new__

    # the constructor is compiled, so that calls bind and fail as those of any function do
    names = ", ".join(fields)
    body = f"lambda _cls, {names}: _tuple_new(_cls, ({names}{',' if count == 1 else ''}))"
    if not fields:
        body = "lambda _cls: _tuple_new(_cls, ())"
    __new__ = eval(body, {"_tuple_new": tuple_new, "__builtins__": {}, "__name__": f"namedtuple_{typename}"})
    __new__.__name__ = "__new__"
    __new__.__qualname__ = f"{typename}.__new__"
    __new__.__doc__ = f"Create new instance of {typename}({names})"
    if defaults is not None:
        __new__.__defaults__ = defaults

    @classmethod
    def _make(cls, iterable):
        result = tuple_new(cls, iterable)
        if len(result) != count:
            raise TypeError(f"Expected {count} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, fields, self))
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    def __repr__(self):
        inner = ", ".join(f"{name}={value!r}" for name, value in zip(fields, self))
        return f"{self.__class__.__name__}({inner})"

    def _asdict(self):
        return dict(zip(fields, self))

    def __getnewargs__(self):
        return tuple(self)

    namespace = {
        "__doc__": f"{typename}({names})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": field_defaults,
        "__new__": __new__,
        "_make": _make,
        "__replace__": _replace,
        "_replace": _replace,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "__getnewargs__": __getnewargs__,
        "__match_args__": fields,
    }
    for function in (_make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        function.__qualname__ = f"{typename}.{function.__name__}"
    for index, name in enumerate(fields):
        namespace[name] = _tuplegetter(index, f"Alias for field number {index}")
    result = type(typename, (tuple,), namespace)
    if module is None:
        import sys

        module = sys._getframe(1).f_globals.get("__name__", "__main__")
    result.__module__ = module
    return result
