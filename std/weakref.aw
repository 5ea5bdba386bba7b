"""References that do not keep their objects alive, and collections made of them.

An object that nobody else refers to disappears with the next collection, not at once: `gc.collect()` makes one.
"""

from _weakref import ReferenceType, getweakrefcount, ref
import _weakref
from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
    "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]


# ---------------------------------------------------------------- proxies


class _ProxyRef(ref):
    # the reference behind a proxy; it knows the proxy, so that there is one only
    __slots__ = ("proxy",)


def _target(proxy):
    found = object.__getattribute__(proxy, "_ref")()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


def _bare(value):
    # what a proxy stands for, where it is an operand
    return _target(value) if type(value) in ProxyTypes else value


class ProxyType:
    """Stands for an object and behaves as it does, as long as it lives."""

    __slots__ = ("_ref", "__weakref__")
    __hash__ = None

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        found = object.__getattribute__(self, "_ref")()
        if found is None:
            return f"<weakproxy at {id(self):#x}; dead>"
        return f"<weakproxy at {id(self):#x}; to '{type(found).__name__}' at {id(found):#x}>"

    def __str__(self):
        return str(_target(self))

    def __format__(self, spec):
        return format(_target(self), spec)

    def __bytes__(self):
        return bytes(_target(self))

    def __bool__(self):
        return bool(_target(self))

    def __dir__(self):
        return dir(_target(self))

    def __len__(self):
        return len(_target(self))

    def __getitem__(self, key):
        return _target(self)[key]

    def __setitem__(self, key, value):
        _target(self)[key] = value

    def __delitem__(self, key):
        del _target(self)[key]

    def __contains__(self, item):
        return item in _target(self)

    def __iter__(self):
        return iter(_target(self))

    def __next__(self):
        return next(_target(self))

    def __reversed__(self):
        return reversed(_target(self))

    def __eq__(self, other):
        return _target(self) == _bare(other)

    def __ne__(self, other):
        return _target(self) != _bare(other)

    def __lt__(self, other):
        return _target(self) < _bare(other)

    def __le__(self, other):
        return _target(self) <= _bare(other)

    def __gt__(self, other):
        return _target(self) > _bare(other)

    def __ge__(self, other):
        return _target(self) >= _bare(other)

    def __neg__(self):
        return -_target(self)

    def __pos__(self):
        return +_target(self)

    def __abs__(self):
        return abs(_target(self))

    def __invert__(self):
        return ~_target(self)

    def __int__(self):
        return int(_target(self))

    def __float__(self):
        return float(_target(self))

    def __index__(self):
        from operator import index

        return index(_target(self))


def _forward_operators():
    # every binary operator in its three forms
    import operator

    def plain(function):
        return lambda self, other: function(_target(self), _bare(other))

    def reflected(function):
        return lambda self, other: function(_bare(other), _target(self))

    names = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "lshift", "rshift", "and", "or",
             "xor")
    for name in names:
        function = getattr(operator, f"__{name}__")
        setattr(ProxyType, f"__{name}__", plain(function))
        setattr(ProxyType, f"__r{name}__", reflected(function))
        setattr(ProxyType, f"__i{name}__", plain(getattr(operator, f"__i{name}__")))
    ProxyType.__divmod__ = plain(divmod)
    ProxyType.__rdivmod__ = reflected(divmod)


_forward_operators()
ProxyType.__module__ = "weakref"


class CallableProxyType(ProxyType):
    """A proxy of something that can be called."""

    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """An object that stands for `object` without keeping it alive."""
    if callback is None:
        for known in _weakref.getweakrefs(object):
            if type(known) is _ProxyRef and known.__callback__ is None:
                return known.proxy
    made = _new(CallableProxyType if callable(object) else ProxyType)
    behind = _ProxyRef(object, callback and (lambda reference: callback(reference.proxy)))
    behind.proxy = made
    _set(made, "_ref", behind)
    return made


_new, _set = object.__new__, object.__setattr__


def getweakrefs(object, /):
    """The weak references and proxies of an object."""
    return [known.proxy if type(known) is _ProxyRef else known for known in _weakref.getweakrefs(object)]


# ---------------------------------------------------------------- references


class WeakMethod(ref):
    """A weak reference to a bound method, dead when the method's object is."""

    __slots__ = ("_function", "_type", "_alive", "__weakref__")

    def __new__(cls, meth, callback=None):
        try:
            obj, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        own = None

        def gone(_):
            self = own()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, obj, gone)
        self._function = ref(function, gone)
        self._type = type(meth)
        self._alive = True
        own = ref(self)
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        obj, function = ref.__call__(self), self._function()
        if obj is None or function is None:
            return None
        return self._type(function, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __repr__(self):
        text = ref.__repr__(self)
        return "<weakref" + text[text.index(" at "):]

    __hash__ = ref.__hash__


class _ValueRef(ref):
    # the value of a dictionary, with the key it is under
    __slots__ = ("key",)

    def __init__(self, value, callback, key=None):
        pass

    def __new__(cls, value, callback, key=None):
        self = ref.__new__(cls, value, callback)
        self.key = key
        return self


# ---------------------------------------------------------------- collections


class WeakValueDictionary(_MutableMapping):
    """A mapping whose entries disappear with their values."""

    def __init__(self, other=(), /, **kw):
        own = ref(self)

        def remove(reference):
            self = own()
            if self is not None and self.data.get(reference.key) is reference:
                del self.data[reference.key]

        self._remove = remove
        self.data = {}
        self.update(other, **kw)

    def _live(self):
        # entries as a list: script may run, and entries disappear, while they are walked
        found = []
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                found.append((key, value))
        return found

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = _ValueRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self._live())

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __iter__(self):
        return iter([key for key, _ in self._live()])

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def copy(self):
        """A dictionary of the same class kind with the same entries."""
        new = WeakValueDictionary()
        for key, value in self._live():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = type(self)()
        for key, value in self._live():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        """The value of a key, or the default."""
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def keys(self):
        """The keys whose values are alive."""
        return iter([key for key, _ in self._live()])

    def values(self):
        """The values that are alive."""
        return iter([value for _, value in self._live()])

    def items(self):
        """The pairs whose values are alive."""
        return iter(self._live())

    def itervaluerefs(self):
        """The references to the values."""
        return iter(self.valuerefs())

    def valuerefs(self):
        """The references to the values, as a list."""
        return list(self.data.values())

    def popitem(self):
        """Take out the newest pair that is alive."""
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        """Take out the value of a key, or give the default."""
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        """The value of a key, which becomes the default where there is none."""
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def update(self, other=None, /, **kwargs):
        """Take over the pairs of a mapping or an iterable."""
        if other is not None:
            if not hasattr(other, "items"):
                other = dict(other)
            for key, value in list(other.items()):
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(_MutableMapping):
    """A mapping whose entries disappear with their keys."""

    def __init__(self, dict=None):
        own = ref(self)

        def remove(reference):
            self = own()
            if self is not None:
                self.data.pop(reference, None)

        self._remove = remove
        self.data = {}
        if dict is not None:
            self.update(dict)

    def _live(self):
        found = []
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                found.append((key, value))
        return found

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return len(self._live())

    def __contains__(self, key):
        try:
            wanted = ref(key)
        except TypeError:
            return False
        return wanted in self.data

    def __iter__(self):
        return iter([key for key, _ in self._live()])

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def copy(self):
        """A dictionary with the same entries."""
        new = WeakKeyDictionary()
        for key, value in self._live():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = type(self)()
        for key, value in self._live():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        """The value of a key, or the default."""
        return self.data.get(ref(key), default)

    def keys(self):
        """The keys that are alive."""
        return iter([key for key, _ in self._live()])

    def values(self):
        """The values whose keys are alive."""
        return iter([value for _, value in self._live()])

    def items(self):
        """The pairs whose keys are alive."""
        return iter(self._live())

    def keyrefs(self):
        """The references to the keys, as a list."""
        return list(self.data)

    def popitem(self):
        """Take out the newest pair that is alive."""
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        """Take out the value of a key, or give the default."""
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        """The value of a key, which becomes the default where there is none."""
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        """Take over the pairs of a mapping or an iterable."""
        if dict is not None:
            if not hasattr(dict, "items"):
                dict = type({})(dict)
            for key, value in list(dict.items()):
                self[key] = value
        if kwargs:
            self.update(kwargs)

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakSet(_MutableSet):
    """A set whose members disappear when nobody else refers to them."""

    def __init__(self, data=None):
        own = ref(self)

        def remove(reference):
            self = own()
            if self is not None:
                self.data.discard(reference)

        self._remove = remove
        self.data = set()
        if data is not None:
            self.update(data)

    def _live(self):
        return [item for item in [reference() for reference in list(self.data)] if item is not None]

    def __iter__(self):
        return iter(self._live())

    def __len__(self):
        return len(self._live())

    def __contains__(self, item):
        try:
            wanted = ref(item)
        except TypeError:
            return False
        return wanted in self.data

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        return type(self), (list(self),)

    def add(self, item):
        """Put an object in."""
        self.data.add(ref(item, self._remove))

    def discard(self, item):
        """Take an object out if it is there."""
        self.data.discard(ref(item))

    def remove(self, item):
        """Take an object out, which must be there."""
        self.data.remove(ref(item))

    def clear(self):
        """Take everything out."""
        self.data.clear()

    def copy(self):
        """A set with the same members."""
        return type(self)(self)

    def pop(self):
        """Take out any member."""
        while True:
            try:
                item = self.data.pop()()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            if item is not None:
                return item

    def update(self, other):
        """Put all objects of an iterable in."""
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        """The members that are not in `other`."""
        new = self.copy()
        new.difference_update(other)
        return new

    __sub__ = difference

    def difference_update(self, other):
        """Take out what is in `other`."""
        if other is self:
            self.data.clear()
        else:
            for item in list(other):
                self.discard(item)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        """The members that are in `other` as well."""
        return type(self)([item for item in other if item in self])

    __and__ = intersection

    def intersection_update(self, other):
        """Keep only what is in `other`."""
        wanted = {ref(item) for item in other}
        self.data.intersection_update(wanted)

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def issubset(self, other):
        """Is every member in `other`?"""
        return set(self._live()).issubset(other)

    __le__ = issubset

    def __lt__(self, other):
        return set(self._live()) < set(other)

    def issuperset(self, other):
        """Is everything in `other` a member?"""
        return all(item in self for item in other)

    __ge__ = issuperset

    def __gt__(self, other):
        return set(self._live()) > set(other)

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return set(self._live()) == set(other)

    def symmetric_difference(self, other):
        """What is in one of the two only."""
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        """Put in what is only in `other`, take out what is in both."""
        if other is self:
            self.clear()
            return
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        """What is in one of the two."""
        return type(self)([*self, *other])

    __or__ = union

    def isdisjoint(self, other):
        """Have the two nothing in common?"""
        return not any(item in self for item in other)


# ---------------------------------------------------------------- the end of an object


class _Plan:
    __slots__ = ("reference", "func", "args", "kwargs", "atexit")


class finalize:
    """Calls a function when an object is gone, or when the program ends; once."""

    __slots__ = ()

    _registry = {}
    _registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered:
            import atexit

            atexit.register(finalize._at_exit)
            finalize._registered = True
        plan = _Plan()
        plan.reference = ref(obj, lambda _: self())
        plan.func, plan.args, plan.kwargs = func, args, kwargs
        plan.atexit = True
        finalize._registry[self] = plan

    def __call__(self, _=None):
        """Make the call now, unless it was made before."""
        plan = self._registry.pop(self, None)
        if plan is not None:
            return plan.func(*plan.args, **(plan.kwargs or {}))

    def detach(self):
        """Never make the call. Gives object, function, positional and keyword arguments, or None if dead."""
        plan = self._registry.get(self)
        obj = plan and plan.reference()
        if obj is not None and self._registry.pop(self, None):
            return obj, plan.func, plan.args, plan.kwargs or {}

    def peek(self):
        """Object, function, positional and keyword arguments, or None if dead."""
        plan = self._registry.get(self)
        obj = plan and plan.reference()
        if obj is not None:
            return obj, plan.func, plan.args, plan.kwargs or {}

    @property
    def alive(self):
        """Is the call still to be made?"""
        return self in self._registry

    @property
    def atexit(self):
        """Is the call made when the program ends?"""
        plan = self._registry.get(self)
        return plan is not None and plan.atexit

    @atexit.setter
    def atexit(self, value):
        plan = self._registry.get(self)
        if plan is not None:
            plan.atexit = bool(value)

    def __repr__(self):
        plan = self._registry.get(self)
        obj = plan and plan.reference()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>"

    @classmethod
    def _at_exit(cls):
        # the newest first; a function may make new ones
        while True:
            waiting = [own for own, plan in cls._registry.items() if plan.atexit]
            if not waiting:
                return
            own = waiting[-1]
            try:
                own()
            except Exception:
                import sys

                sys.excepthook(*sys.exc_info())
