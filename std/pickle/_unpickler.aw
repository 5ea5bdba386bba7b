"""Reading pickles."""

import _compat_pickle
import re
import sys
from copyreg import _extension_cache, _inverted_registry
from struct import unpack

from pickle._common import *
from pickle._common import ELSEWHERE, HIGHEST_PROTOCOL, UnpicklingError, decode_long, lookup


class _Mark(Exception):
    pass


class Bytes:
    """Bytes to be read one piece after the other: what a file in memory can do, and quicker."""

    __slots__ = ("_data", "_at")

    def __init__(self, data):
        self._data = data
        self._at = 0

    def read(self, size):
        start = self._at
        self._at = end = start + size
        return self._data[start:end]

    def readline(self):
        start = self._at
        self._at = end = self._data.find(b"\n", start) + 1 or len(self._data)
        return self._data[start:end]


class Unpickler:
    """Reads objects from a file."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        for name in ("read", "readline"):
            if not hasattr(file, name):
                raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self.memo = {}
        self.encoding = encoding
        self.errors = errors
        self.proto = 0
        self.fix_imports = fix_imports
        self._buffers = None if buffers is None else iter(buffers)

    def persistent_load(self, pid):
        """The object that an identifier stands for."""
        raise UnpicklingError(
            "A load persistent id instruction was encountered, but no persistent_load function was specified."
        )

    def find_class(self, module_name, global_name, /):
        """The class or function of a name. Derived classes say here what may be loaded."""
        if self.proto < 3 and self.fix_imports:
            module_name, global_name = _compat_pickle.name_now(module_name, global_name)
        module_name = ELSEWHERE.get(module_name, module_name)
        __import__(module_name)
        module = sys.modules[module_name]
        if self.proto >= 4 and "." in global_name:
            return lookup(module, global_name)[0]
        try:
            return getattr(module, global_name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {global_name!r} on {module!r}") from None

    def load(self):
        """The next object of the file."""
        if not hasattr(self, "_file"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._frame = None
        self._outer = []  # stacks below marks
        self.stack = []
        steps = _STEPS
        self._frame_read = self._file.read
        while True:
            code = self._frame_read(1)
            if not code:
                code = self._next_code()
            step = steps.get(code)
            if step is None:
                shown = code.decode("latin-1")
                if not 32 < code[0] < 127 or shown in "'\\":
                    shown = f"\\x{code[0]:02x}"
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            if step is _stop:
                return self._pop()
            try:
                step(self)
            except _Mark:
                raise UnpicklingError("could not find MARK") from None

    # ------------------------------------------------------------ bytes

    def _next_code(self):
        # the frame is used up, or the file
        if self._frame is not None:
            self._frame, self._frame_read = None, self._file.read
            code = self._file.read(1)
            if code:
                return code
        raise EOFError("Ran out of input")

    def read(self, size):
        """So many bytes."""
        if self._frame is not None:
            data = self._frame.read(size)
            if len(data) == size:
                return data
            if data:
                raise UnpicklingError("pickle exhausted before end of frame")
            self._frame, self._frame_read = None, self._file.read
        if size <= 1 << 20:
            data = self._file.read(size)
        else:
            # a size that somebody made up must not cost memory
            pieces = []
            left = size
            while left > 0 and (piece := self._file.read(min(left, 1 << 20))):
                pieces.append(piece)
                left -= len(piece)
            data = b"".join(pieces)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        if self._frame is not None:
            data = self._frame.readline()
            if data:
                if data[-1:] != b"\n":
                    raise UnpicklingError("pickle exhausted before end of frame")
                return data[:-1]
            self._frame, self._frame_read = None, self._file.read
        data = self._file.readline()
        if data[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return data[:-1]

    def _count(self, size):
        # a number without sign of so many bytes
        return int.from_bytes(self.read(size), "little")

    # ------------------------------------------------------------ the stack

    def _pop(self):
        if not self.stack:
            raise UnpicklingError("unexpected MARK found" if self._outer else "unpickling stack underflow")
        return self.stack.pop()

    def _top(self):
        if not self.stack:
            raise UnpicklingError("unexpected MARK found" if self._outer else "unpickling stack underflow")
        return self.stack[-1]

    def _to_mark(self):
        # what was put on since the last mark
        if not self._outer:
            raise _Mark
        items = self.stack
        self.stack = self._outer.pop()
        return items

    def push(self, obj):
        self.stack.append(obj)

    # ------------------------------------------------------------ what does more than put a value on the stack

    def _proto(self):
        number = self.read(1)[0]
        if number > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {number}")
        self.proto = number

    def _begin_frame(self):
        size = self._count(8)
        if size > sys.maxsize:
            raise OverflowError(f"FRAME length exceeds system's maximum of {sys.maxsize} bytes")
        if self._frame is not None and self._frame.read(1):
            raise UnpicklingError("beginning of a new frame before end of current frame")
        self._frame = None
        self._frame = Bytes(self.read(size))
        self._frame_read = self._frame.read

    def _mark(self):
        self._outer.append(self.stack)
        self.stack = []

    def _pop_any(self):
        # the last value, or the mark if there is none above it
        if self.stack:
            self.stack.pop()
        elif self._outer:
            self._to_mark()
        else:
            raise UnpicklingError("unpickling stack underflow")

    def _int(self):
        text = self._line()
        if text in (b"00", b"01"):
            self.push(text == b"01")
            return
        try:
            self.push(int(text, 0))
        except ValueError:
            raise ValueError("could not convert string to int") from None

    def _long(self):
        text = self._line()
        self.push(int(text.removesuffix(b"L"), 0))

    def _long_bytes(self, size):
        if size < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self.push(decode_long(self.read(size)))

    def _float(self):
        text = self._line()
        self.push(float(text))

    def _old_string(self, data):
        # a text of Python 2
        self.push(data if self.encoding == "bytes" else data.decode(self.encoding, self.errors))

    def _quoted_string(self):
        data = self._line()
        if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in (b"'", b'"'):
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._old_string(_unescaped(data[1:-1]))

    def _binstring(self):
        size = unpack("<i", self.read(4))[0]
        if size < 0:
            raise UnpicklingError("BINSTRING pickle has negative byte count")
        self._old_string(self.read(size))

    def _size8(self, what):
        size = self._count(8)
        if size > sys.maxsize:
            raise OverflowError(f"{what} exceeds system's maximum size of {sys.maxsize} bytes")
        return size

    def _text(self, size):
        self.push(str(self.read(size), "utf-8", "surrogatepass"))

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError(
                "pickle stream refers to out-of-band data but no *buffers* argument was given"
            )
        try:
            self.push(next(self._buffers))
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers") from None

    def _readonly_buffer(self):
        view = memoryview(self._top())
        if not view.readonly:
            self.stack[-1] = view.toreadonly()

    def _tuple(self, size):
        if len(self.stack) < size:
            raise UnpicklingError("unexpected MARK found" if self._outer else "unpickling stack underflow")
        self.stack[-size:] = [tuple(self.stack[-size:])]

    def _dict(self):
        items = self._to_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for DICT")
        self.push(dict(zip(items[::2], items[1::2])))

    def _global(self):
        module, name = self._line(), self._line()
        self.push(self.find_class(str(module, "utf-8"), str(name, "utf-8")))

    def _stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self.push(self.find_class(module, name))

    def _extension(self, code):
        if code <= 0:
            raise UnpicklingError("EXT specifies code <= 0")
        if code not in _extension_cache:
            key = _inverted_registry.get(code)
            if key is None:
                raise ValueError(f"unregistered extension code {code}")
            _extension_cache[code] = self.find_class(*key)
        self.push(_extension_cache[code])

    def _persid(self):
        try:
            pid = self._line().decode("ascii")
        except UnicodeDecodeError:
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
        self.push(self.persistent_load(pid))

    def _instance(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            self.push(cls(*args))
        else:
            self.push(cls.__new__(cls))

    def _inst(self):
        module, name = str(self._line(), "ascii"), str(self._line(), "ascii")
        args = self._to_mark()
        self._instance(self.find_class(module, name), args)

    def _obj(self):
        args = self._to_mark()
        if not args:
            raise UnpicklingError("unpickling stack underflow")
        self._instance(args[0], args[1:])

    def _new(self, kwargs, what):
        args, cls = self._pop(), self._pop()
        if not isinstance(cls, type):
            raise UnpicklingError(f"{what} class argument must be a type, not {type(cls).__name__}")
        if not isinstance(args, tuple):
            raise UnpicklingError(f"{what} args argument must be a tuple, not {type(args).__name__}")
        self.push(cls.__new__(cls, *args, **kwargs))

    def _newobj_ex(self):
        kwargs = self._pop()
        if not isinstance(kwargs, dict):
            raise UnpicklingError(f"NEWOBJ_EX kwargs argument must be a dict, not {type(kwargs).__name__}")
        self._new(kwargs, "NEWOBJ_EX")

    def _reduce(self):
        args, func = self._pop(), self._pop()
        if not isinstance(args, tuple):
            raise TypeError("argument list must be a tuple")
        self.push(func(*args))

    def _build(self):
        state, obj = self._pop(), self._top()
        set_state = getattr(obj, "__setstate__", None)
        if set_state is not None:
            set_state(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            _fill(obj, state)
        if slots:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for name, value in slots.items():
                setattr(obj, name, value)

    def _put(self, number):
        if number < 0:
            raise ValueError("negative PUT argument")
        self.memo[number] = self._top()

    def _get(self, number):
        if number not in self.memo:
            raise UnpicklingError(f"Memo value not found at index {number}")
        self.push(self.memo[number])

    def _number(self):
        try:
            return int(self._line())
        except ValueError:
            raise ValueError("could not convert string to int") from None

    def _append(self, items):
        target = self._top()
        if type(target) is list:
            target.extend(items)
            return
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
        else:
            for item in items:
                target.append(item)

    def _setitems(self, items):
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        target = self._top()
        for at in range(0, len(items), 2):
            target[items[at]] = items[at + 1]

    def _additems(self):
        items = self._to_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)


Unpickler.__module__ = "_pickle"


def _fill(obj, state):
    # put attributes into an object, past its own ways of setting them
    cls = type(obj)
    set_plainly = object.__setattr__
    if any(not isinstance(name, str) or hasattr(cls, name) for name in state):
        obj.__dict__.update(state)
        return
    for name, value in state.items():
        set_plainly(obj, name, value)


_ESCAPES = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"b": b"\b", b"f": b"\f", b"v": b"\v", b"a": b"\a", b"\n": b""}
_ESCAPE = re.compile(rb"\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|.)", re.DOTALL)


def _unescaped(data):
    # the bytes of a quoted text of Python 2

    def meant(found):
        code = found[1]
        if code[:1] == b"x" and len(code) == 3:
            return bytes.fromhex(code[1:].decode())
        if code[:1].isdigit() and code < b"8":
            return bytes((int(code, 8) & 0xFF,))
        if code in (b"\\", b"'", b'"'):
            return code
        return _ESCAPES.get(code, b"\\" + code)

    return _ESCAPE.sub(meant, data)


def _stop(self):
    pass


_STEPS = {
    PROTO: Unpickler._proto, FRAME: Unpickler._begin_frame, STOP: _stop, MARK: Unpickler._mark,
    POP: Unpickler._pop_any, POP_MARK: Unpickler._to_mark, DUP: lambda self: self.push(self._top()),
    NONE: lambda self: self.push(None), NEWTRUE: lambda self: self.push(True), NEWFALSE: lambda self: self.push(False),
    INT: Unpickler._int, BININT: lambda self: self.push(unpack("<i", self.read(4))[0]),
    BININT1: lambda self: self.push(self.read(1)[0]), BININT2: lambda self: self.push(self._count(2)),
    LONG: Unpickler._long, LONG1: lambda self: self._long_bytes(self.read(1)[0]),
    LONG4: lambda self: self._long_bytes(unpack("<i", self.read(4))[0]), FLOAT: Unpickler._float,
    BINFLOAT: lambda self: self.push(unpack(">d", self.read(8))[0]), STRING: Unpickler._quoted_string,
    BINSTRING: Unpickler._binstring, SHORT_BINSTRING: lambda self: self._old_string(self.read(self.read(1)[0])),
    BINBYTES: lambda self: self.push(self.read(self._count(4))),
    SHORT_BINBYTES: lambda self: self.push(self.read(self.read(1)[0])),
    BINBYTES8: lambda self: self.push(self.read(self._size8("BINBYTES8"))),
    BYTEARRAY8: lambda self: self.push(bytearray(self.read(self._size8("BYTEARRAY8")))),
    NEXT_BUFFER: Unpickler._next_buffer, READONLY_BUFFER: Unpickler._readonly_buffer,
    UNICODE: lambda self: self.push(str(self._line(), "raw-unicode-escape")),
    BINUNICODE: lambda self: self._text(self._count(4)), SHORT_BINUNICODE: lambda self: self._text(self.read(1)[0]),
    BINUNICODE8: lambda self: self._text(self._size8("BINUNICODE8")), PERSID: Unpickler._persid,
    BINPERSID: lambda self: self.push(self.persistent_load(self._pop())),
    TUPLE: lambda self: self._push_made(tuple), EMPTY_TUPLE: lambda self: self.push(()),
    TUPLE1: lambda self: self._tuple(1), TUPLE2: lambda self: self._tuple(2), TUPLE3: lambda self: self._tuple(3),
    EMPTY_LIST: lambda self: self.push([]), EMPTY_DICT: lambda self: self.push({}),
    EMPTY_SET: lambda self: self.push(set()), LIST: lambda self: self._push_made(list),
    FROZENSET: lambda self: self._push_made(frozenset), DICT: Unpickler._dict, INST: Unpickler._inst,
    OBJ: Unpickler._obj, NEWOBJ: lambda self: self._new({}, "NEWOBJ"), NEWOBJ_EX: Unpickler._newobj_ex,
    GLOBAL: Unpickler._global, STACK_GLOBAL: Unpickler._stack_global,
    EXT1: lambda self: self._extension(self.read(1)[0]), EXT2: lambda self: self._extension(self._count(2)),
    EXT4: lambda self: self._extension(unpack("<i", self.read(4))[0]), REDUCE: Unpickler._reduce,
    BUILD: Unpickler._build, GET: lambda self: self._get(self._number()),
    BINGET: lambda self: self._get(self.read(1)[0]),
    LONG_BINGET: lambda self: self._get(self._count(4)), PUT: lambda self: self._put(self._number()),
    BINPUT: lambda self: self._put(self.read(1)[0]), LONG_BINPUT: lambda self: self._put(self._count(4)),
    MEMOIZE: lambda self: self._put(len(self.memo)), APPEND: lambda self: self._append([self._pop()]),
    APPENDS: lambda self: self._append(self._to_mark()),
    SETITEM: lambda self: self._setitems([self._pop(), self._pop()][::-1]),
    SETITEMS: lambda self: self._setitems(self._to_mark()), ADDITEMS: Unpickler._additems,
}


def _push_made(self, kind):
    self.push(kind(self._to_mark()))


Unpickler._push_made = _push_made
