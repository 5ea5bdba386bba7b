"""`Mock`: attributes that appear when asked for, calls that are remembered, and assertions about them.

Every mock has a class of its own, so that special methods can be set on one mock alone. Where it came from is kept
twice: `_mock_parent` and `_mock_name` for attributes (method_calls), `_mock_new_parent` and `_mock_new_name` for
attributes and results of calls (mock_calls, and the name that is shown).
"""

import inspect

from unittest.util import safe_repr

from ._call import (
    DEFAULT, _AnyComparer, _Call, _CallList, _deleted, _format_call_signature, _is_exception, _missing, call,
)

__unittest = True

FILTER_DIR = True

_BINARY = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow".split()
_magics = {"__%s__" % name for name in (
    "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert "
    "int float index round trunc floor ceil bool next fspath aiter hash iter").split()}
_magics |= {"__%s%s__" % (side, name) for side in ("", "i", "r") for name in _BINARY}
_async_magics = {"__aenter__", "__aexit__", "__anext__"}
_settable_magics = {"__%s__" % name for name in (
    "get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir "
    "subclasses format getnewargs_ex").split()}
_all_magics = _magics | _async_magics | _settable_magics
_unsupported_magics = {"__%s__" % name for name in (
    "getattr setattr init new prepare instancecheck subclasscheck del").split()}
_unsafe_starts = ("assert", "assret", "asert", "aseert", "assrt")
_unsafe_names = {"called_once", "called_with", "any_call", "called_once_with", "not_called", "has_calls", "called"}
_unsafe_names -= {"called"}


class _WithMethod:
    def method(self):
        pass


_FUNCTIONS = (type(lambda: None), type(_WithMethod().method))


class InvalidSpecError(Exception):
    """A mock was to be made after the likeness of a mock."""


class _SpecState:
    """An attribute of an autospec that is made when asked for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


def _is_magic(name):
    return "__%s__" % name[2:-2] == name


def _is_instance_mock(obj):
    return issubclass(type(obj), NonCallableMock)


def _extract_mock(obj):
    # an autospecced function holds its mock
    try:
        return obj.mock if isinstance(obj, type(_extract_mock)) else obj
    except AttributeError:
        return obj


def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod)):
        return _callable(obj.__func__)
    return getattr(obj, "__call__", None) is not None


def _signature_of(spec, as_instance, eat_self):
    """The signature of what is called when a spec is called, or None."""
    if isinstance(spec, type) and not as_instance:
        spec = spec.__init__
        eat_self = True
    elif isinstance(spec, (classmethod, staticmethod)):
        if isinstance(spec, classmethod):
            eat_self = True
        spec = spec.__func__
    elif not isinstance(spec, _FUNCTIONS):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    if eat_self:
        import functools

        spec = functools.partial(spec, None)
    try:
        return inspect.signature(spec)
    except (ValueError, TypeError):
        return None


def _has_awaits(obj):
    # as it is stored in a class
    if isinstance(obj, (staticmethod, classmethod)):
        obj = obj.__func__
    try:
        return inspect.iscoroutinefunction(obj)
    except Exception:
        return False


def _check_and_set_parent(parent, value, name, new_name):
    """Make a mock without a place of its own the child of another. False: it stays what it is."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if (value._mock_name or value._mock_new_name or value._mock_parent is not None
            or value._mock_new_parent is not None):
        return False
    at = parent
    while at is not None:
        if at is value:
            return False
        at = at._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


def _delegating(name):
    """An attribute that an autospecced function keeps in place of its mock."""
    own = "_mock_" + name

    def get(self):
        delegate = self._mock_delegate
        return getattr(self, own) if delegate is None else getattr(delegate, name)

    def put(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            object.__setattr__(self, own, value)
        else:
            setattr(delegate, name, value)

    return property(get, put)


class _MockIter:
    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)


_PLAIN_STATE = {
    "_mock_parent", "_mock_name", "_mock_new_name", "_mock_new_parent", "_mock_sealed", "_spec_class", "_spec_set",
    "_spec_signature", "_mock_methods", "_mock_children", "_mock_wraps", "_mock_delegate", "_mock_return_value",
    "_mock_side_effect", "_mock_called", "_mock_call_count", "_mock_call_args", "_mock_call_args_list",
    "_mock_mock_calls", "_mock_unsafe", "_spec_asyncs", "method_calls", "return_value", "side_effect", "name",
}
_THROUGH_CLASS = {
    "called", "call_count", "call_args", "call_args_list", "mock_calls", "return_value", "side_effect",
}


class NonCallableMock:
    """A mock that cannot be called."""

    __module__ = "unittest.mock"
    _mock_delegate = None
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        bases = cls._bases_for(spec if spec is not None else spec_set)
        own = type(cls.__name__, bases, {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(own)

    @classmethod
    def _bases_for(cls, spec):
        if spec is not None and _has_awaits(spec):
            from ._async import AsyncMockMixin

            if not issubclass(cls, AsyncMockMixin):
                return AsyncMockMixin, cls
        return (cls,)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        put = object.__setattr__
        put(self, "_mock_parent", parent)
        put(self, "_mock_name", name)
        put(self, "_mock_new_name", _new_name)
        put(self, "_mock_new_parent", _new_parent)
        put(self, "_mock_sealed", False)
        if spec_set is not None:
            spec, spec_set = spec_set, True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        put(self, "_mock_children", {})
        put(self, "_mock_wraps", wraps)
        put(self, "_mock_delegate", None)
        put(self, "_mock_called", False)
        put(self, "_mock_call_args", None)
        put(self, "_mock_call_count", 0)
        put(self, "_mock_call_args_list", _CallList())
        put(self, "_mock_mock_calls", _CallList())
        put(self, "method_calls", _CallList())
        put(self, "_mock_unsafe", unsafe)
        if kwargs:
            self.configure_mock(**kwargs)

    # ---------------------------------------------------------------- likeness

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only attributes of the spec from now on."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError("Cannot spec a Mock object. [object=%r]" % (spec,))
        spec_class = signature = None
        asyncs = []
        if spec is not None and type(spec) not in (list, tuple):
            spec_class = spec if isinstance(spec, type) else type(spec)
            signature = _signature_of(spec, _spec_as_instance, _eat_self)
            names = dir(spec)
            asyncs = [name for name in names if _has_awaits(inspect.getattr_static(spec, name, None))]
            spec = names
        put = object.__setattr__
        put(self, "_spec_class", spec_class)
        put(self, "_spec_set", spec_set)
        put(self, "_spec_signature", signature)
        put(self, "_mock_methods", spec)
        put(self, "_spec_asyncs", asyncs)

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    # ---------------------------------------------------------------- state

    called = _delegating("called")
    call_count = _delegating("call_count")
    call_args = _delegating("call_args")
    call_args_list = _delegating("call_args_list")
    mock_calls = _delegating("mock_calls")

    @property
    def return_value(self):
        delegate = self._mock_delegate
        value = self._mock_return_value if delegate is None else delegate.return_value
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            object.__setattr__(self, "_mock_return_value", value)
            _check_and_set_parent(self, value, None, "()")

    @property
    def side_effect(self):
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = delegate.side_effect
        if (effect is not None and not callable(effect) and not isinstance(effect, _MockIter)
                and not _is_exception(effect)):
            effect = delegate.side_effect = _MockIter(effect)
        return effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not _is_exception(value) and not _callable(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        if self._mock_delegate is None:
            object.__setattr__(self, "_mock_side_effect", value)
        else:
            self._mock_delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget calls, and if asked the configured results."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            object.__setattr__(self, "_mock_return_value", DEFAULT)
        if side_effect:
            object.__setattr__(self, "_mock_side_effect", None)
        for child in self._mock_children.values():
            if isinstance(child, _SpecState) or child is _deleted:
                continue
            child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self._mock_return_value
        if _is_instance_mock(value) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, also those of children: `**{"method.return_value": 3}`."""
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *parents, last = path.split(".")
            obj = self
            for name in parents:
                obj = getattr(obj, name)
            setattr(obj, last, value)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one, so that its calls are remembered here too."""
        inner = _extract_mock(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ""
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    # ---------------------------------------------------------------- attributes

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe", "_mock_children", "_spec_class"):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods):
            if name.startswith(_unsafe_starts) or name in _unsafe_names:
                raise AttributeError("%r is not a valid assertion. Use a spec for the mock if %r is meant to be an "
                                     "attribute." % (name, name))
        child = self._mock_children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            wraps = None
            if self._mock_wraps is not None:
                wraps = getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = child
        elif isinstance(child, _SpecState):
            from ._spec import create_autospec

            try:
                child = create_autospec(child.spec, child.spec_set, child.instance, child.parent, child.name)
            except InvalidSpecError:
                target = self._mock_name or self
                raise InvalidSpecError("Cannot autospec attr %r from target %r as it has already been mocked out. "
                                       "[target=%r, attr=%r]" % (name, target, self, child.spec)) from None
            self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        if name in _PLAIN_STATE or name in _THROUGH_CLASS:
            return object.__setattr__(self, name, value)
        methods = self._mock_methods
        if self._spec_set and methods is not None and name not in methods and name not in self.__dict__:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _unsupported_magics:
            raise AttributeError("Attempting to set unsupported magic method %r." % name)
        if name in _all_magics:
            if methods is not None and name not in methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if not _is_instance_mock(value):
                setattr(type(self), name, _as_method(name, value))
                original = value

                def value(*args, **kwargs):
                    return original(self, *args, **kwargs)
            else:
                # only set _new_name and not name so that mock_calls is tracked but not method calls
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
        elif name == "__class__":
            object.__setattr__(self, "_spec_class", value)
            return
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError("Cannot set %s.%s" % (self._extract_mock_name(), name))
        if isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        if child is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def __dir__(self):
        import unittest.mock

        if not unittest.mock.FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or [])
        names |= {name for name in dir(type(self)) if not name.startswith("_")}
        names |= {name for name in self.__dict__ if not name.startswith("_") or _is_magic(name)}
        names |= {name for name, child in self._mock_children.items() if child is not _deleted}
        return sorted(names)

    def _get_child_mock(self, /, **kw):
        """The mock for an attribute or a result."""
        if self._mock_sealed:
            attribute = ".%s" % kw["name"] if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        return self._child_class(kw.get("_new_name"))(**kw)

    def _child_class(self, name):
        from ._async import AsyncMock, AsyncMockMixin
        from ._magic import MagicMock, NonCallableMagicMock

        if name in self._spec_asyncs:
            return AsyncMock
        kind = type(self)
        if issubclass(kind, MagicMock) and name in _async_magics:
            return AsyncMock
        if issubclass(kind, AsyncMockMixin):
            is_sync = name in _magics or self._mock_methods and name in self._mock_methods
            return MagicMock if is_sync else AsyncMock
        if not issubclass(kind, CallableMixin):
            return MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return next(base for base in kind.__mro__[1:] if base.__module__ != "unittest.mock._magic")

    # ---------------------------------------------------------------- names

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = "" if names == ["()"] else "."
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = "" if parent._mock_new_name == "()" else "."
            parent = parent._mock_new_parent
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        names[0] = first
        return "".join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        shown = "" if name in ("mock", "mock.") else " name=%r" % name
        spec = ""
        if self._spec_class is not None:
            spec = " spec%s=%r" % ("_set" if self._spec_set else "", self._spec_class.__name__)
        return "<%s%s%s id='%s'>" % (type(self).__name__, shown, spec, id(self))

    # ---------------------------------------------------------------- assertions

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or "mock", args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action="call"):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args)
        return "expected %s not found.\nExpected: %s\n  Actual: %s" % (action, expected, actual)

    def _get_call_signature_from_name(self, name):
        """The signature of a child, by the name that a call in mock_calls has."""
        if not name:
            return self._spec_signature
        signature = None
        children = self._mock_children
        for part in name.replace("()", "").split("."):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState) or child is _deleted:
                break
            child = _extract_mock(child)
            children = child._mock_children
            signature = child._spec_signature
        return signature

    def _call_matcher(self, one):
        """The call with its arguments bound to the spec's signature, or the error of binding them."""
        if isinstance(one, tuple) and len(one) > 2:
            signature = self._get_call_signature_from_name(one[0])
        else:
            signature = self._spec_signature
        if signature is None:
            return one
        name, args, kwargs = ("", *one) if len(one) == 2 else one
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def _calls_repr(self):
        return "\nCalls: %s." % safe_repr(self.mock_calls) if self.mock_calls else ""

    def assert_not_called(self):
        """Check that there was no call."""
        if self.call_count != 0:
            raise AssertionError("Expected '%s' to not have been called. Called %s times.%s" % (
                self._mock_name or "mock", self.call_count, self._calls_repr()))

    def assert_called(self):
        """Check that there was a call."""
        if self.call_count == 0:
            raise AssertionError("Expected '%s' to have been called." % (self._mock_name or "mock"))

    def assert_called_once(self):
        """Check that there was one call."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s" % (
                self._mock_name or "mock", self.call_count, self._calls_repr()))

    def assert_called_with(self, /, *args, **kwargs):
        """Check that the last call had these arguments."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("expected call not found.\nExpected: %s\n  Actual: not called." % expected)
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Check that there was one call, with these arguments."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to be called once. Called %s times.%s" % (
                self._mock_name or "mock", self.call_count, self._calls_repr()))
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Check that some call had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in _AnyComparer([self._call_matcher(one) for one in self.call_args_list]):
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("%s call not found" % shown) from cause

    def assert_has_calls(self, calls, any_order=False):
        """Check that these calls are among `mock_calls`: one after the other, or in any order."""
        expected = [self._call_matcher(one) for one in calls]
        cause = next((one for one in expected if isinstance(one, Exception)), None)
        actual = _CallList(self._call_matcher(one) for one in self.mock_calls)
        if not any_order:
            if expected not in actual:
                raise AssertionError("%s\nExpected: %s\n  Actual: %s" % (
                    _problem("calls", expected, cause), _CallList(calls), safe_repr(self.mock_calls))) from cause
            return
        left = list(actual)
        not_found = []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                not_found.append(one)
        if not_found:
            raise AssertionError("%r does not contain all of %r in its call list, found %r instead" % (
                self._mock_name or "mock", tuple(not_found), left)) from cause


def _problem(what, expected, cause):
    if cause is None:
        return "%s not found." % what.capitalize()
    errors = [one if isinstance(one, Exception) else None for one in expected]
    return "Error processing expected %s.\nErrors: %s" % (what, errors)


def _as_method(name, function):
    def method(self, /, *args, **kwargs):
        return function(self, *args, **kwargs)

    method.__name__ = name
    return method


class CallableMixin:
    """What makes a mock callable."""

    __module__ = "unittest.mock"

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        object.__setattr__(self, "_mock_return_value", return_value)
        object.__setattr__(self, "_mock_side_effect", None)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect
        if return_value is not DEFAULT:
            _check_and_set_parent(self, return_value, None, "()")

    def _mock_check_sig(self, /, *args, **kwargs):
        pass  # an autospec checks arguments here

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        one = _Call((args, kwargs), two=True)
        self.call_args = one
        self.call_args_list.append(one)
        is_method = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        is_result = name == "()"
        self.mock_calls.append(_Call(("", args, kwargs)))
        parent = self._mock_new_parent
        while parent is not None:
            if is_method:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                is_method = parent._mock_parent is not None
                if is_method:
                    method_name = parent._mock_name + "." + method_name
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if parent._mock_new_name:
                name = parent._mock_new_name + ("" if is_result else ".") + name
                is_result = parent._mock_new_name == "()"
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        delegate = self._mock_delegate
        if delegate is not None and delegate.return_value is not DEFAULT:
            return delegate.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock: any attribute, any call."""

    __module__ = "unittest.mock"


class PropertyMock(Mock):
    """A mock to be set on a class: reading the attribute calls it, setting it calls it with the value."""

    __module__ = "unittest.mock"

    def _get_child_mock(self, /, **kwargs):
        from ._magic import MagicMock

        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)
