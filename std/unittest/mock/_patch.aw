"""`patch`: put something in the place of an attribute or of dict entries for a while."""

import inspect
import sys
from contextlib import ExitStack
from functools import partial, wraps

from ._base import NonCallableMock, _is_instance_mock
from ._call import DEFAULT
from ._magic import MagicMock, NonCallableMagicMock

__unittest = True

_builtin_names = {name for name in dir(__import__("builtins")) if not name.startswith("_")}


def _import(name):
    """The object of a dotted name: as much of it as can be imported, then attributes."""
    first, *rest = name.split(".")
    obj = __import__(first)
    path = first
    for part in rest:
        path += "." + part
        try:
            obj = getattr(obj, part)
        except AttributeError:
            __import__(path)
            obj = getattr(obj, part)
    return obj


def _get_target(target):
    try:
        module, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError("Need a valid target to patch. You supplied: %r" % (target,)) from None
    return partial(_import, module), attribute


def _needs_call(spec):
    return not isinstance(spec, (list, tuple)) and callable(spec) or (
        isinstance(spec, (list, tuple)) and "__call__" in spec)


class _patch:
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *,
                 unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            for misspelt in ("autospect", "auto_spec", "set_spec"):
                if misspelt in kwargs:
                    raise RuntimeError("%r might be a typo; use unsafe=True if this is intended" % misspelt)
        for name, value in (("spec", spec), ("autospec", autospec), ("spec_set", spec_set)):
            if _is_instance_mock(value):
                from ._base import InvalidSpecError

                raise InvalidSpecError("Cannot %s attr %r as the %s_class argument is a mock object. [%s_class=%r]"
                                       % (name, attribute, name, name, value)) if name == "spec" else (
                    InvalidSpecError("Cannot spec attr %r as the %s target has already been mocked out. "
                                     "[target=%r, attr=%r]" % (attribute, name, getter(), value)))
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [patcher.copy() for patcher in self.additional_patchers]
        return made

    # ---------------------------------------------------------------- decorating

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if inspect.iscoroutinefunction(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        for name in dir(klass):
            if not name.startswith(patch.TEST_PREFIX):
                continue
            value = getattr(klass, name)
            if hasattr(value, "__call__"):
                setattr(klass, name, self.copy()(value))
        return klass

    def _enter_all(self, patched, args, keywords, stack):
        extra = []
        for patching in patched.patchings:
            given = stack.enter_context(patching)
            if patching.attribute_name is not None:
                keywords.update(given)
            elif patching.new is DEFAULT:
                extra.append(given)
        return args + tuple(extra), keywords

    def decorate_callable(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @wraps(func)
        def patched(*args, **keywords):
            with ExitStack() as stack:
                args, keywords = self._enter_all(patched, args, keywords, stack)
                return func(*args, **keywords)

        patched.patchings = [self]
        return patched

    def decorate_async_callable(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        @wraps(func)
        async def patched(*args, **keywords):
            with ExitStack() as stack:
                args, keywords = self._enter_all(patched, args, keywords, stack)
                return await func(*args, **keywords)

        patched.patchings = [self]
        return patched

    # ---------------------------------------------------------------- patching

    def get_original(self):
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        local = False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        if name in _builtin_names and isinstance(target, type(sys)):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError("%s does not have the attribute %r" % (target, name))
        return original, local

    def __enter__(self):
        if self.is_started:
            raise RuntimeError("Patch is already started")
        spec, spec_set, autospec = self.spec, self.spec_set, self.autospec
        self.target = self.getter()
        if spec is False:
            spec = None
        if spec_set is False:
            spec_set = None
        if autospec is False:
            autospec = None
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, local = self.get_original()
        if self.new is DEFAULT and autospec is None:
            new = self._new_mock(spec, spec_set, original)
        elif autospec is not None:
            new = self._new_autospec(autospec, spec_set, original)
        elif self.kwargs:
            # nothing can be configured on what was given
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        else:
            new = self.new
        answer = new
        self.temp_original = original
        self.is_local = local
        self._exit_stack = ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, answer)
            if self.attribute_name is not None:
                extra = {}
                if self.new is DEFAULT:
                    extra[self.attribute_name] = answer
                for patching in self.additional_patchers:
                    given = self._exit_stack.enter_context(patching)
                    if patching.new is DEFAULT:
                        extra.update(given)
                return extra
            return answer
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _new_mock(self, spec, spec_set, original):
        inherit = False
        if spec is True:
            spec = original
            if spec_set is True:
                spec_set, spec = original, None
        elif spec is not None:
            if spec_set is True:
                spec_set, spec = spec, None
        elif spec_set is True:
            spec_set = original
        likeness = spec if spec is not None else spec_set
        if likeness is not None:
            if original is DEFAULT:
                raise TypeError("Can't use 'spec' with create=True")
            inherit = isinstance(original, type)
        options = {}
        if self.new_callable is not None:
            kind = self.new_callable
        elif likeness is None and _is_async(original):
            kind = _async_mock()
        elif likeness is not None and not isinstance(likeness, (list, tuple)) and inspect.iscoroutinefunction(
                likeness):
            kind = _async_mock()
        elif likeness is not None and not _needs_call(likeness):
            kind = NonCallableMagicMock
        else:
            kind = MagicMock
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            options["name"] = self.attribute
        options.update(self.kwargs)
        new = kind(**options)
        if inherit and _is_instance_mock(new):
            # the mock of a class makes mocks of instances
            likeness = spec if spec is not None else spec_set
            if not _needs_call(likeness) and not (isinstance(likeness, type) and "__call__" in dir(likeness)):
                kind = NonCallableMagicMock
            options.pop("name", None)
            if isinstance(likeness, type) and not any("__call__" in base.__dict__ for base in likeness.__mro__):
                kind = NonCallableMagicMock
            new.return_value = kind(_new_parent=new, _new_name="()", **options)
        return new

    def _new_autospec(self, autospec, spec_set, original):
        from ._spec import create_autospec

        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        if _is_instance_mock(self.target):
            from ._base import InvalidSpecError

            raise InvalidSpecError("Cannot autospec attr %r as the patch target has already been mocked out. "
                                   "[target=%r, attr=%r]" % (self.attribute, self.target, autospec))
        if _is_instance_mock(autospec):
            from ._base import InvalidSpecError

            name = getattr(self.target, "__name__", self.target)
            raise InvalidSpecError("Cannot autospec attr %r from target %r as it has already been mocked out. "
                                   "[target=%r, attr=%r]" % (self.attribute, name, self.target, autospec))
        return create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)

    def __exit__(self, *exc_info):
        if not self.is_started:
            return
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
                    "__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")):
                # a proxy: the attribute has to be set again
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original, self.is_local, self.target
        stack = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        """Patch until `stop` is called."""
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        """End what `start` began."""
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _is_async(original):
    # mocks that are not awaited stay what they are
    if _is_instance_mock(original) and not issubclass(type(original), _async_mock()):
        return False
    return inspect.iscoroutinefunction(getattr(original, "__func__", original))


def _async_mock():
    from ._async import AsyncMock

    return AsyncMock


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    """Patch what a dotted name stands for: as decorator, as context manager, or by `start` and `stop`."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    """Patch an attribute of an object."""
    if isinstance(target, str):
        raise TypeError("%r must be the actual object to be patched, not a str" % target)
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs,
                  unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Patch several attributes of one object; those given as DEFAULT become mocks, passed on by name."""
    getter = partial(_import, target) if isinstance(target, str) else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = []
    for attribute, new in kwargs.items():
        one = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = attribute
        patchers.append(one)
    patchers[0].additional_patchers.extend(patchers[1:])
    return patchers[0]


class _patch_dict:
    """Change a dict for a while: afterwards it is as before."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            return self.decorate_class(f)
        if inspect.iscoroutinefunction(f):
            return self.decorate_async_callable(f)
        return self.decorate_callable(f)

    def decorate_callable(self, f):
        @wraps(f)
        def inner(*args, **kw):
            self._patch_dict()
            try:
                return f(*args, **kw)
            finally:
                self._unpatch_dict()

        return inner

    def decorate_async_callable(self, f):
        @wraps(f)
        async def inner(*args, **kw):
            self._patch_dict()
            try:
                return await f(*args, **kw)
            finally:
                self._unpatch_dict()

        return inner

    def decorate_class(self, klass):
        for name in dir(klass):
            if not name.startswith(patch.TEST_PREFIX):
                continue
            value = getattr(klass, name)
            if hasattr(value, "__call__"):
                setattr(klass, name, _patch_dict(self.in_dict, self.values, self.clear)(value))
        return klass

    def __enter__(self):
        self._patch_dict()
        return self.in_dict

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import(self.in_dict)
        in_dict = self.in_dict
        try:
            original = in_dict.copy()
        except AttributeError:
            # a mapping without copy
            original = {key: in_dict[key] for key in in_dict}
        self._original = original
        if self.clear:
            _clear_dict(in_dict)
        try:
            in_dict.update(self.values)
        except AttributeError:
            for key in self.values:
                in_dict[key] = self.values[key]

    def _unpatch_dict(self):
        in_dict, original = self.in_dict, self._original
        _clear_dict(in_dict)
        try:
            in_dict.update(original)
        except AttributeError:
            for key in original:
                in_dict[key] = original[key]

    def __exit__(self, *args):
        if self._original is not None:
            self._unpatch_dict()
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(in_dict):
    try:
        in_dict.clear()
    except AttributeError:
        for key in list(in_dict):
            del in_dict[key]


def _patch_stopall():
    """End all patches that `start` began, last first."""
    for one in reversed(_patch._active_patches[:]):
        one.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = "test"
