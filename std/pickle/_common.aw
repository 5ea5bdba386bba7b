"""What writing and reading pickles share: errors, the codes of the format, and names of classes and functions."""

import sys

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4


class PickleError(Exception):
    """What goes wrong here."""


class PicklingError(PickleError):
    """An object that cannot be written."""


class UnpicklingError(PickleError):
    """Bytes that cannot be read."""


PickleError.__module__ = PicklingError.__module__ = UnpicklingError.__module__ = "_pickle"


OPCODES = {
    "MARK": b"(", "STOP": b".", "POP": b"0", "POP_MARK": b"1", "DUP": b"2", "FLOAT": b"F", "INT": b"I", "BININT": b"J",
    "BININT1": b"K", "LONG": b"L", "BININT2": b"M", "NONE": b"N", "PERSID": b"P", "BINPERSID": b"Q", "REDUCE": b"R",
    "STRING": b"S", "BINSTRING": b"T", "SHORT_BINSTRING": b"U", "UNICODE": b"V", "BINUNICODE": b"X", "APPEND": b"a",
    "BUILD": b"b", "GLOBAL": b"c", "DICT": b"d", "EMPTY_DICT": b"}", "APPENDS": b"e", "GET": b"g", "BINGET": b"h",
    "INST": b"i", "LONG_BINGET": b"j", "LIST": b"l", "EMPTY_LIST": b"]", "OBJ": b"o", "PUT": b"p", "BINPUT": b"q",
    "LONG_BINPUT": b"r", "SETITEM": b"s", "TUPLE": b"t", "EMPTY_TUPLE": b")", "SETITEMS": b"u", "BINFLOAT": b"G",
    "TRUE": b"I01\n", "FALSE": b"I00\n",
    # protocol 2
    "PROTO": b"\x80", "NEWOBJ": b"\x81", "EXT1": b"\x82", "EXT2": b"\x83", "EXT4": b"\x84", "TUPLE1": b"\x85",
    "TUPLE2": b"\x86", "TUPLE3": b"\x87", "NEWTRUE": b"\x88", "NEWFALSE": b"\x89", "LONG1": b"\x8a", "LONG4": b"\x8b",
    # protocol 3
    "BINBYTES": b"B", "SHORT_BINBYTES": b"C",
    # protocol 4
    "SHORT_BINUNICODE": b"\x8c", "BINUNICODE8": b"\x8d", "BINBYTES8": b"\x8e", "EMPTY_SET": b"\x8f",
    "ADDITEMS": b"\x90", "FROZENSET": b"\x91", "NEWOBJ_EX": b"\x92", "STACK_GLOBAL": b"\x93", "MEMOIZE": b"\x94",
    "FRAME": b"\x95",
    # protocol 5
    "BYTEARRAY8": b"\x96", "NEXT_BUFFER": b"\x97", "READONLY_BUFFER": b"\x98",
}
globals().update(OPCODES)


def encode_long(x):
    """The fewest bytes that hold a number, from the lowest on."""
    if x == 0:
        return b""
    size = (x.bit_length() >> 3) + 1
    data = x.to_bytes(size, "little", signed=True)
    if x < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        data = data[:-1]
    return data


def decode_long(data):
    """The number that such bytes hold."""
    return int.from_bytes(data, "little", signed=True)


class PickleBuffer:
    """A buffer that may travel outside of the bytes, by protocol 5."""

    __slots__ = ("_view", "__weakref__")

    def __init__(self, object, /):
        self._view = memoryview(object)

    def _open(self):
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer object")
        return self._view

    def raw(self):
        """Its bytes, in one dimension."""
        view = self._open()
        if not view.contiguous:
            raise BufferError("cannot extract raw buffer from non-contiguous buffer")
        return view if view.format == "B" and view.ndim == 1 else view.cast("B")

    def release(self):
        """Let go of the buffer."""
        if self._view is not None:
            self._view.release()
            self._view = None

    def __buffer__(self, flags, /):
        return self._open()


PickleBuffer.__module__ = "_pickle"


def lookup(obj, name):
    # (what a dotted name means in an object, the object before the last dot)
    parent = None
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError(f"Can't get local attribute {name!r} on {obj!r}")
        try:
            parent, obj = obj, getattr(obj, part)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {obj!r}") from None
    return obj, parent


def whichmodule(obj, name):
    """The module where an object is found by its name."""
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    for module_name, module in sys.modules.copy().items():
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if lookup(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


# names of things that other machines keep in modules of their own
ELSEWHERE = {"_codecs": "codecs", "_operator": "operator", "posix": "os", "_functools": "functools"}
