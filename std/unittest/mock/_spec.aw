"""Mocks after the likeness of something: `create_autospec`, `seal`, `mock_open`."""

import inspect

from ._base import (
    _FUNCTIONS, InvalidSpecError, NonCallableMock, _callable, _is_instance_mock, _is_magic, _signature_of,
    _SpecState,
)
from ._async import AsyncMock
from ._call import DEFAULT, _CallList
from ._magic import MagicMock, NonCallableMagicMock

__unittest = True

def _must_skip(spec, name, is_type):
    """Is the first parameter of an attribute the object itself?"""
    if not isinstance(spec, type):
        if name in getattr(spec, "__dict__", {}):
            return False  # an attribute of the instance
        spec = type(spec)
    for klass in spec.__mro__:
        found = klass.__dict__.get(name, DEFAULT)
        if found is DEFAULT:
            continue
        if isinstance(found, (staticmethod, classmethod)):
            return False
        return is_type if isinstance(found, _FUNCTIONS) else False
    return is_type


def _checking(mock, signature):
    """Let calls of a mock that do not fit the signature fail."""
    def check(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)

    type(mock)._mock_check_sig = check
    type(mock).__signature__ = signature


def _as_function(mock, spec, signature):
    """A function that looks like the spec and hands its calls to the mock."""
    if inspect.iscoroutinefunction(spec):
        async def stand_in(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def stand_in(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)

    for name in ("__name__", "__doc__", "__text_signature__", "__module__", "__defaults__", "__kwdefaults__",
                 "__qualname__"):
        if name in ("__defaults__", "__kwdefaults__", "__qualname__", "__text_signature__"):
            continue
        try:
            setattr(stand_in, name, getattr(spec, name))
        except AttributeError:
            pass
    stand_in.mock = mock
    stand_in.called = False
    stand_in.call_count = 0
    stand_in.call_args = None
    stand_in.call_args_list = _CallList()
    stand_in.method_calls = _CallList()
    stand_in.mock_calls = _CallList()
    stand_in.return_value = mock.return_value
    stand_in.side_effect = mock.side_effect
    stand_in._mock_children = mock._mock_children
    names = ["assert_called_with", "assert_called_once_with", "assert_any_call", "assert_has_calls",
             "assert_called", "assert_not_called", "assert_called_once"]
    if isinstance(mock, AsyncMock):
        names += ["assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with",
                  "assert_any_await", "assert_has_awaits", "assert_not_awaited"]
        stand_in.await_count = 0
        stand_in.await_args = None
        stand_in.await_args_list = _CallList()
    for name in names:
        setattr(stand_in, name, _asserting(mock, name))

    def reset_mock():
        stand_in.method_calls = _CallList()
        stand_in.mock_calls = _CallList()
        mock.reset_mock()
        value = stand_in.return_value
        if _is_instance_mock(value) and value is not mock:
            value.reset_mock()

    stand_in.reset_mock = reset_mock
    stand_in.__signature__ = signature
    mock._mock_delegate = stand_in
    return stand_in


def _asserting(mock, name):
    def check(*args, **kwargs):
        return getattr(mock, name)(*args, **kwargs)

    check.__name__ = name
    return check


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of a spec, each a mock after the likeness of the attribute, and with its
    signatures."""
    if isinstance(spec, (list, tuple)):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError("Cannot autospec a Mock object. [object=%r]" % (spec,))
    is_async = inspect.iscoroutinefunction(spec)
    if is_async and instance:
        raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
    options = {"spec_set" if spec_set else "spec": spec}
    if spec is None:
        options = {}
    if options and instance:
        options["_spec_as_instance"] = True
    if not unsafe:
        for misspelt in ("autospect", "auto_spec", "set_spec"):
            if misspelt in kwargs:
                raise RuntimeError("%r might be a typo; use unsafe=True if this is intended" % misspelt)
    # what goes to attributes waits until they are there
    deep = {name: value for name, value in kwargs.items() if "." in name}
    kwargs = {name: value for name, value in kwargs.items() if name not in deep}
    options.update(kwargs)
    if inspect.isdatadescriptor(spec):
        kind = NonCallableMagicMock
        options = dict(kwargs)
    elif spec is None:
        kind = MagicMock
    elif is_type and instance and not any("__call__" in base.__dict__ for base in spec.__mro__):
        kind = NonCallableMagicMock
    elif not _callable(spec):
        kind = NonCallableMagicMock
    elif is_async and isinstance(spec, _FUNCTIONS):
        kind = AsyncMock
    else:
        kind = MagicMock
    name = options.pop("name", _name)
    new_name = name
    if _parent is None:
        new_name = ""
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=new_name, name=name, **options)
    if isinstance(spec, _FUNCTIONS):
        signature = _signature_of(spec, False, False)
        if signature is not None:
            mock = _as_function(mock, spec, signature)
    elif kind is not NonCallableMagicMock and spec is not None:
        signature = _signature_of(spec, instance, False)
        if signature is not None:
            _checking(mock, signature)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    wrapped = kwargs.get("wraps")
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock, wraps=wrapped)
    _add_attributes(mock, spec, spec_set, is_type, wrapped)
    if deep:
        mock.configure_mock(**deep)
    return mock


def _add_attributes(mock, spec, spec_set, is_type, wrapped):
    for entry in dir(spec):
        if _is_magic(entry):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        if not isinstance(original, _FUNCTIONS):
            mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry)
            continue
        parent = mock.mock if isinstance(spec, _FUNCTIONS) else mock
        skips = _must_skip(spec, entry, is_type)
        kind = AsyncMock if inspect.iscoroutinefunction(original) else MagicMock
        options = {"spec_set" if spec_set else "spec": original, "_eat_self": skips}
        if wrapped is not None:
            options["wraps"] = getattr(wrapped, entry)
        new = kind(parent=parent, name=entry, _new_name=entry, _new_parent=parent, **options)
        mock._mock_children[entry] = new
        if wrapped is None:
            new.return_value = kind() if kind is MagicMock else MagicMock()
        signature = _signature_of(original, False, skips)
        if signature is not None:
            _checking(new, signature)
        if isinstance(mock, _FUNCTIONS):
            setattr(mock, entry, new)


def seal(mock):
    """Let no more attributes appear on the mock and its children."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if not isinstance(child, NonCallableMock):
            continue
        if isinstance(child._mock_children.get(name), _SpecState):
            continue
        if child._mock_new_parent is mock:
            seal(child)


def _to_stream(read_data):
    import io

    return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)


def mock_open(mock=None, read_data=""):
    """A mock in the place of `open`: its handle reads the given text or bytes."""
    import _io as native_io
    import io

    stream = [_to_stream(read_data)]

    def fresh_stream(*args, **kwargs):
        if handle.readline.side_effect is lines_effect[0]:
            pass
        stream[0] = _to_stream(read_data)
        return DEFAULT

    def read(*args, **kwargs):
        value = handle.read.return_value
        return value if handle.read._mock_return_value is not None and configured("read") else stream[0].read(*args)

    def configured(name):
        return getattr(handle, name)._mock_return_value not in (None, DEFAULT)

    def readline(*args, **kwargs):
        return handle.readline.return_value if configured("readline") else stream[0].readline(*args)

    def readlines(*args, **kwargs):
        return handle.readlines.return_value if configured("readlines") else stream[0].readlines(*args)

    def lines():
        if configured("readline"):
            while True:
                yield handle.readline.return_value
        yield from stream[0]

    def next_line():
        if configured("readline"):
            return handle.readline.return_value
        return next(stream[0])

    def leave(exc_type, exc_val, exc_tb):
        handle.close()

    lines_effect = [None]
    if mock is None:
        mock = MagicMock(name="open", spec=open)
    likeness = sorted(set(dir(io.TextIOWrapper)) | set(dir(io.BytesIO)))
    handle = MagicMock(spec=likeness)
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.return_value = None
    handle.readline.return_value = None
    handle.readlines.return_value = None
    handle.read.side_effect = read
    handle.readline.side_effect = readline
    handle.readlines.side_effect = readlines
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = next_line
    handle.__exit__.side_effect = leave
    mock.side_effect = fresh_stream
    mock.return_value = handle
    return mock
