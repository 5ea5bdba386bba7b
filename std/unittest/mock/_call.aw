"""Calls as tuples that compare by what was passed, sentinels, and the object that equals everything."""

import pprint

__unittest = True


class _SentinelObject:
    """A unique object with a name."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name

    def __reduce__(self):
        return "sentinel.%s" % self.name


class _Sentinel:
    """Gives a unique object for each attribute name."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError  # else inspection takes this for a class
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


def _format_call_signature(name, args, kwargs):
    shown = [repr(arg) for arg in args] + ["%s=%r" % item for item in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(shown))


def _parts(value):
    """(name, args, kwargs) of what may stand for a call, or None."""
    name, args, kwargs = "", (), {}
    if len(value) == 3:
        name, args, kwargs = value
    elif len(value) == 2:
        first, second = value
        if isinstance(first, str):
            name = first
            if isinstance(second, tuple):
                args = second
            else:
                kwargs = second
        else:
            args, kwargs = first, second
    elif len(value) == 1:
        (only,) = value
        if isinstance(only, str):
            name = only
        elif isinstance(only, tuple):
            args = only
        else:
            kwargs = only
    elif len(value):
        return None
    return name, args, kwargs


class _Call(tuple):
    """A call: (args, kwargs) or (name, args, kwargs). Equal to tuples that leave out what is empty.

    `call` itself makes them: `call(1)`, `call.method(2)`, `call().method()`.
    """

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        name, args, kwargs = _parts(value)
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            length = len(other)
        except TypeError:
            return NotImplemented
        mine = ("",) + tuple(self) if len(self) == 2 else tuple(self)
        parent, other_parent = getattr(self, "_mock_parent", None), getattr(other, "_mock_parent", None)
        if parent and other_parent and parent != other_parent:
            return False
        theirs = _parts(other)
        if theirs is None:
            return False
        if length == 2 and not isinstance(other[0], str):
            theirs = ("",) + tuple(other)
        if mine[0] and theirs[0] != mine[0]:
            return False
        # theirs first: ANY may stand on either side
        return (theirs[1], theirs[2]) == (mine[1], mine[2])

    __ne__ = object.__ne__

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, attr):
        if attr.startswith("_mock_"):
            raise AttributeError(attr)
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name="%s.%s" % (self._mock_name, attr), parent=self, from_kall=False)

    # the methods of tuples are names of calls like others
    count = property(lambda self: self.__getattr__("count"))
    index = property(lambda self: self.__getattr__("index"))

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return "call%s" % name if name.startswith("()") else name
        name, args, kwargs = ("", *self) if len(self) == 2 else self
        if not name:
            name = "call"
        elif name.startswith("()"):
            name = "call" + name
        else:
            name = "call." + name
        return _format_call_signature(name, args, kwargs)

    def call_list(self):
        """The calls of a chain, each with those before it."""
        calls = []
        at = self
        while at is not None:
            if at._mock_from_kall:
                calls.append(at)
            at = at._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    """A list of calls; `in` also finds lists of calls that follow each other."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        length = len(value)
        return any(self[at:at + length] == value for at in range(len(self) - length + 1))

    def __repr__(self):
        return pprint.pformat(list(self))


class _AnyComparer(list):
    """A list of calls whose items may be of any class that compares by itself."""

    def __contains__(self, item):
        return any(len(item) == len(one) and all(a == b for a, b in zip(item, one)) for one in self)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)
