"""`MagicMock`: a mock whose special methods are there already, as mocks."""

from ._base import (
    DEFAULT, Mock, NonCallableMock, _async_magics, _check_and_set_parent, _magics,
)

__unittest = True

_RESULTS = {
    "__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__float__": 1.0, "__bool__": True,
    "__index__": 1, "__aexit__": False, "__lt__": NotImplemented, "__gt__": NotImplemented,
    "__le__": NotImplemented, "__ge__": NotImplemented,
}

_COMPUTED = {
    "__hash__": lambda self: object.__hash__(self),
    "__str__": lambda self: object.__str__(self),
    "__sizeof__": lambda self: object.__sizeof__(self),
    "__fspath__": lambda self: "%s/%s/%s" % (type(self).__name__, self._extract_mock_name(), id(self)),
}


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration

    def __aiter__(self):
        return self


def _eq(self):
    def effect(other):
        value = self.__eq__._mock_return_value
        if value is not DEFAULT:
            return value
        return True if self is other else NotImplemented

    return effect


def _ne(self):
    def effect(other):
        if self.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if self is other else NotImplemented

    return effect


def _iter(self):
    def effect():
        value = self.__iter__._mock_return_value
        # an iterator that was given is used up, anything else is walked anew
        return iter([]) if value is DEFAULT else iter(value)

    return effect


def _aiter(self):
    def effect():
        value = self.__aiter__._mock_return_value
        return _AsyncIterator(iter([])) if value is DEFAULT else _AsyncIterator(iter(value))

    return effect


_EFFECTS = {"__eq__": _eq, "__ne__": _ne, "__iter__": _iter, "__aiter__": _aiter}


class _MagicProxy:
    """A special method that becomes a mock when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        name = self.name
        child = obj._mock_children.get(name)
        if child is None:
            child = obj._get_child_mock(name=name, _new_name=name, _new_parent=obj)
            _configure(obj, child, name)
            setattr(obj, name, child)
        return child


def _configure(obj, child, name):
    if name in _RESULTS:
        child.return_value = _RESULTS[name]
    elif name in _COMPUTED:
        try:
            child.return_value = _COMPUTED[name](obj)
        except AttributeError:
            child.return_value = AttributeError(name)
    elif name in _EFFECTS:
        child.side_effect = _EFFECTS[name](obj)


_PROXIES = {name: _MagicProxy(name) for name in _magics | _async_magics}
_carriers = {}


def _carrier(names):
    """The class that has these special methods, shared by all mocks that have the same."""
    found = _carriers.get(names)
    if found is None:
        namespace = {name: _PROXIES[name] for name in names}
        namespace["__module__"] = __name__
        found = _carriers[names] = type("_Magics", (), namespace)
    return found


_EVERY = frozenset(_PROXIES)


class _MagicMixin:
    @classmethod
    def _bases_for(cls, spec):
        if spec is None:
            names = _EVERY
        else:
            names = _EVERY.intersection(spec if isinstance(spec, (list, tuple)) else dir(spec))
        return (_carrier(names),) + super()._bases_for(spec)

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only attributes and special methods of the spec from now on."""
        self._mock_add_spec(spec, spec_set)
        kind = type(self)
        kept = [base for base in kind.__bases__ if base.__module__ != __name__ or base is _MagicMixin]
        # the first one carries the special methods
        names = _EVERY.intersection(self._mock_methods or ())
        for name in _EVERY:
            if name in kind.__dict__ and name not in names:
                delattr(kind, name)
        try:
            kind.__bases__ = (_carrier(names), *kept)
        except (AttributeError, TypeError):
            pass

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        if return_value:
            # special methods go back to their first results
            for name in list(self._mock_children):
                if name in _RESULTS or name in _COMPUTED or name in _EFFECTS:
                    child = self._mock_children[name]
                    if isinstance(child, NonCallableMock):
                        child.reset_mock(return_value=True)
                        _configure(self, child, name)
            kept = {name: child for name, child in self._mock_children.items() if name in _EVERY}
            for name in kept:
                del self._mock_children[name]
            super().reset_mock(*args, return_value=True, **kwargs)
            self._mock_children.update(kept)
            return
        super().reset_mock(*args, **kwargs)


class NonCallableMagicMock(_MagicMixin, NonCallableMock):
    """A MagicMock that cannot be called."""

    __module__ = "unittest.mock"


class MagicMock(_MagicMixin, Mock):
    """A Mock whose special methods are there already."""

    __module__ = "unittest.mock"
