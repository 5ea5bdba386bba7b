"""Writing pickles."""

import _compat_pickle
import sys
from copyreg import _extension_registry, dispatch_table
from functools import partial
from struct import pack

from pickle._common import *
from pickle._common import (
    DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, PickleBuffer, PicklingError, encode_long, lookup, whichmodule,
)

_FRAME_SIZE = 64 * 1024
_BATCH = 1000


class Pickler:
    """Writes objects to a file; what comes twice is written once."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.proto = int(protocol)
        self.bin = protocol >= 1
        self.fast = 0
        self.fix_imports = fix_imports and protocol < 3
        self.memo = {}  # id, or the text itself: (number, object)
        self._buffer_callback = buffer_callback
        self._out = []  # pieces not yet written
        self._size = None  # their bytes, while a frame is open

    def clear_memo(self):
        """Forget what was written."""
        self.memo.clear()

    def persistent_id(self, obj):
        """What stands for an object that is kept elsewhere; None for those that are written."""
        return None

    def dump(self, obj):
        """Write an object."""
        if not hasattr(self, "memo"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._persistent = type(self).persistent_id is not Pickler.persistent_id or "persistent_id" in vars(self)
        self._reducer = getattr(self, "reducer_override", None)
        if self.proto >= 2:
            self._file_write(PROTO + bytes((self.proto,)))
        if self.proto >= 4:
            self._size = 0
        self.save(obj)
        self.write(STOP)
        self._end_frame()
        self._size = None

    def write(self, data):
        self._out.append(data)
        if self._size is not None:
            self._size += len(data)

    def _end_frame(self):
        data = b"".join(self._out)
        self._out.clear()
        if self._size is not None:
            self._size = 0
            if len(data) >= 4:
                self._file_write(FRAME + pack("<Q", len(data)))
        if data:
            self._file_write(data)

    def _write_large(self, head, data):
        # what is large stands outside of frames
        if self._size is None or len(data) < _FRAME_SIZE:
            self.write(head)
            self.write(data)
            return
        self._end_frame()
        self._file_write(head)
        self._file_write(data)

    # ------------------------------------------------------------ what was written before

    def memoize(self, obj, key=None):
        if self.fast:
            return
        number = len(self.memo)
        if self.proto >= 4:
            self.write(MEMOIZE)
        elif not self.bin:
            self.write(b"p%d\n" % number)
        elif number < 256:
            self.write(BINPUT + bytes((number,)))
        else:
            self.write(LONG_BINPUT + pack("<I", number))
        self.memo[id(obj) if key is None else key] = number, obj

    def get(self, number):
        if not self.bin:
            return b"g%d\n" % number
        return BINGET + bytes((number,)) if number < 256 else LONG_BINGET + pack("<I", number)

    def _again(self, obj):
        # write that an object comes again; False if it does not
        found = self.memo.get(id(obj))
        if found is None:
            return False
        self.write(self.get(found[0]))
        return True

    # ------------------------------------------------------------ any object

    def save(self, obj, save_persistent_id=True):
        """Write an object inside of another."""
        if self._size is not None and self._size >= _FRAME_SIZE:
            self._end_frame()
        if self._persistent and save_persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                self._save_pers(pid)
                return
        kind = type(obj)
        save = _ATOMS.get(kind)
        if save is not None:
            save(self, obj)
            return
        found = self.memo.get(id(obj))
        if found is not None:
            self.write(self.get(found[0]))
            return
        reduced = NotImplemented
        if self._reducer is not None:
            reduced = self._reducer(obj)
        if reduced is NotImplemented:
            save = _SAVERS.get(kind)
            if save is not None:
                save(self, obj)
                return
            reduce = getattr(self, "dispatch_table", dispatch_table).get(kind)
            if reduce is not None:
                reduced = reduce(obj)
            elif issubclass(kind, type):
                self.save_global(obj)
                return
            elif (reduce := getattr(obj, "__reduce_ex__", None)) is not None:
                reduced = reduce(self.proto)
            elif (reduce := getattr(obj, "__reduce__", None)) is not None:
                reduced = reduce()
            else:
                raise PicklingError(f"can't pickle {kind.__name__!r} object: {obj!r}")
        if isinstance(reduced, str):
            self.save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self.save_reduce(*reduced, obj=obj)

    def _save_pers(self, pid):
        if self.bin:
            self.save(pid, save_persistent_id=False)
            self.write(BINPERSID)
            return
        try:
            self.write(PERSID + str(pid).encode("ascii") + b"\n")
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def save_reduce(
        self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None,
    ):
        """Write what `__reduce__` said of an object."""
        if not callable(func):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        name = getattr(func, "__name__", "") if self.proto >= 2 else ""
        if name == "__newobj_ex__":
            self._save_newobj_ex(args, obj)
        elif name == "__newobj__":
            self._save_newobj(args, obj)
        else:
            self.save(func)
            self.save(args)
            self.write(REDUCE)
        if obj is not None:
            if id(obj) in self.memo:
                # it is inside of itself, and was written meanwhile
                self.write(POP + self.get(self.memo[id(obj)][0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batches(listitems, self._save_item, APPEND, APPENDS)
        if dictitems is not None:
            self._batches(dictitems, self._save_pair, SETITEM, SETITEMS)
        if state is not None:
            if state_setter is None:
                self.save(state)
                self.write(BUILD)
            else:
                self.save(state_setter)
                self.save(obj)
                self.save(state)
                self.write(TUPLE2 + REDUCE + POP)

    def _save_newobj(self, args, obj):
        if not args:
            raise PicklingError("__newobj__ arglist is empty")
        cls, *args = args
        if not hasattr(cls, "__new__"):
            raise PicklingError("args[0] from __newobj__ args has no __new__")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError("args[0] from __newobj__ args has the wrong class")
        self.save(cls)
        self.save(tuple(args))
        self.write(NEWOBJ)

    def _save_newobj_ex(self, args, obj):
        if len(args) != 3:
            raise PicklingError(f"length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(args)}")
        cls, args, kwargs = args
        if not hasattr(cls, "__new__"):
            raise PicklingError("args[0] from __newobj_ex__ args has no __new__")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError("args[0] from __newobj_ex__ args has the wrong class")
        if self.proto >= 4:
            self.save(cls)
            self.save(args)
            self.save(kwargs)
            self.write(NEWOBJ_EX)
        else:
            self.save(partial(cls.__new__, cls, *args, **kwargs))
            self.save(())
            self.write(REDUCE)

    def _save_item(self, item):
        self.save(item)

    def _save_pair(self, pair):
        key, value = pair
        self.save(key)
        self.save(value)

    def _batches(self, items, save, one, many):
        # items of an iterator: each by itself, or many at once
        if not self.bin:
            for item in items:
                save(item)
                self.write(one)
            return
        items = iter(items)
        missing = object()
        first = next(items, missing)
        while first is not missing:
            second = next(items, missing)
            if second is missing:
                save(first)
                self.write(one)
                return
            self.write(MARK)
            save(first)
            save(second)
            for _ in range(_BATCH - 2):
                item = next(items, missing)
                if item is missing:
                    break
                save(item)
            self.write(many)
            first = next(items, missing)

    # ------------------------------------------------------------ builtin types

    def save_none(self, obj):
        self.write(NONE)

    def save_bool(self, obj):
        if self.proto >= 2:
            self.write(NEWTRUE if obj else NEWFALSE)
        else:
            self.write(TRUE if obj else FALSE)

    def save_long(self, obj):
        if -0x80000000 <= obj <= 0x7FFFFFFF:
            if not self.bin:
                self.write(b"I%d\n" % obj)
            elif 0 <= obj < 256:
                self.write(BININT1 + bytes((obj,)))
            elif 0 <= obj < 65536:
                self.write(BININT2 + pack("<H", obj))
            else:
                self.write(BININT + pack("<i", obj))
        elif self.proto >= 2:
            data = encode_long(obj)
            head = LONG1 + bytes((len(data),)) if len(data) < 256 else LONG4 + pack("<i", len(data))
            self.write(head + data)
        else:
            self.write(b"L%dL\n" % obj)

    def save_float(self, obj):
        self.write(BINFLOAT + pack(">d", obj) if self.bin else b"F" + repr(obj).encode("ascii") + b"\n")

    def save_str(self, obj):
        # equal texts are one: whether they are the same object nobody can rely on
        found = self.memo.get(obj)
        if found is not None:
            self.write(self.get(found[0]))
            return
        if not self.bin:
            text = obj.replace("\\", "\\u005c")
            for control in "\0\n\r\x1a":
                text = text.replace(control, f"\\u{ord(control):04x}")
            self.write(UNICODE + text.encode("raw-unicode-escape") + b"\n")
        else:
            data = obj.encode("utf-8", "surrogatepass")
            size = len(data)
            if size < 256 and self.proto >= 4:
                self.write(SHORT_BINUNICODE + bytes((size,)) + data)
            elif size > 0xFFFFFFFF and self.proto >= 4:
                self._write_large(BINUNICODE8 + pack("<Q", size), data)
            else:
                self._write_large(BINUNICODE + pack("<I", size), data)
        self.memoize(obj, obj)

    def save_bytes(self, obj):
        if self._again(obj):
            return
        if self.proto < 3:
            if obj:
                self._save_reduced_global("_codecs", "encode", (str(obj, "latin1"), "latin1"), obj)
            else:
                self.save_reduce(bytes, (), obj=obj)
            return
        size = len(obj)
        if size < 256:
            self.write(SHORT_BINBYTES + bytes((size,)) + obj)
        elif size > 0xFFFFFFFF and self.proto >= 4:
            self._write_large(BINBYTES8 + pack("<Q", size), obj)
        else:
            self._write_large(BINBYTES + pack("<I", size), obj)
        self.memoize(obj)

    def _save_reduced_global(self, module, name, args, obj):
        key = module, name
        if key in self.memo:
            self.write(self.get(self.memo[key][0]))
        else:
            self.write(GLOBAL + f"{module}\n{name}\n".encode())
            self.memoize(None, key)
        self.save(args)
        self.write(REDUCE)
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto >= 5:
            self._write_large(BYTEARRAY8 + pack("<Q", len(obj)), bytes(obj))
            self.memoize(obj)
        else:
            self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)

    def save_picklebuffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        view = obj._open()
        if not view.contiguous:
            raise PicklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
        in_band = self._buffer_callback is None or bool(self._buffer_callback(obj))
        if in_band:
            if view.readonly:
                self.save_bytes(view.tobytes())
            else:
                self.save_bytearray(bytearray(view.tobytes()))
        else:
            self.write(NEXT_BUFFER)
            if view.readonly:
                self.write(READONLY_BUFFER)

    def save_tuple(self, obj):
        size = len(obj)
        if not size:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        short = size <= 3 and self.proto >= 2
        if not short:
            self.write(MARK)
        for item in obj:
            self.save(item)
        found = self.memo.get(id(obj))
        if found is not None:
            # it is inside of itself: throw away what stands here
            if short:
                self.write(POP * size)
            else:
                self.write(POP_MARK if self.bin else POP * (size + 1))
            self.write(self.get(found[0]))
            return
        self.write((TUPLE1, TUPLE2, TUPLE3)[size - 1] if short else TUPLE)
        self.memoize(obj)

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        if not self.bin or len(obj) == 1:
            for item in obj:
                self.save(item)
                self.write(APPEND)
            return
        at = 0
        while at < len(obj):
            self.write(MARK)
            for item in obj[at:at + _BATCH]:
                self.save(item)
            self.write(APPENDS)
            at += _BATCH

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        if not self.bin or len(obj) == 1:
            for pair in obj.items():
                self._save_pair(pair)
                self.write(SETITEM)
        elif obj:
            count = _BATCH
            items = iter(obj.items())
            while count == _BATCH:
                count = 0
                self.write(MARK)
                for key, value in items:
                    self.save(key)
                    self.save(value)
                    count += 1
                    if count == _BATCH:
                        break
                self.write(SETITEMS)

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(EMPTY_SET)
        self.memoize(obj)
        items = list(obj)
        for at in range(0, len(items) + (len(items) % _BATCH == 0 and len(items) > 0), _BATCH):
            self.write(MARK)
            for item in items[at:at + _BATCH]:
                self.save(item)
            self.write(ADDITEMS)

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(MARK)
        for item in obj:
            self.save(item)
        if id(obj) in self.memo:
            self.write(POP_MARK + self.get(self.memo[id(obj)][0]))
            return
        self.write(FROZENSET)
        self.memoize(obj)

    def save_type(self, obj):
        for single in (None, NotImplemented, ...):
            if obj is type(single):
                self.save_reduce(type, (single,), obj=obj)
                return
        self.save_global(obj)

    def save_global(self, obj, name=None):
        """Write the name of a class or function."""
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name)
            module = sys.modules[module_name]
        except (ImportError, KeyError) as error:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from error
        if ".<locals>." in name or name.startswith("<locals>."):
            raise AttributeError(f"Can't get local object {name!r}")
        try:
            found, parent = lookup(module, name)
        except AttributeError:
            raise PicklingError(
                f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed"
            ) from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 2:
            code = _extension_registry.get((module_name, name))
            if code is not None:
                if code < 256:
                    self.write(EXT1 + bytes((code,)))
                elif code < 65536:
                    self.write(EXT2 + pack("<H", code))
                else:
                    self.write(EXT4 + pack("<i", code))
                return
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(STACK_GLOBAL)
        elif parent is not module:
            self._write_dotted(module_name, name.split("."))
        else:
            self._write_name(module_name, name)
        self.memoize(obj)

    def _write_name(self, module_name, name):
        if self.fix_imports:
            module_name, name = _compat_pickle.name_then(module_name, name)
        encoding = "utf-8" if self.proto == 3 else "ascii"
        try:
            self.write(GLOBAL + f"{module_name}\n{name}\n".encode(encoding))
        except UnicodeEncodeError:
            raise PicklingError(
                f"can't pickle global identifier '{module_name}.{name}' using pickle protocol {self.proto}"
            ) from None

    def _write_dotted(self, module_name, parts):
        # before protocol 4 a name has no dots: the attribute is asked for when it is read
        *outer, last = parts
        if not outer:
            self._write_name(module_name, last)
            return
        self.save(getattr)
        self.write(MARK if self.proto < 2 else b"")
        self._write_dotted(module_name, outer)
        self.save(last)
        self.write((TUPLE if self.proto < 2 else TUPLE2) + REDUCE)


Pickler.__module__ = "_pickle"

# values that cannot be inside of themselves, and have memories of their own
_ATOMS = {
    type(None): Pickler.save_none, bool: Pickler.save_bool, int: Pickler.save_long, float: Pickler.save_float,
    str: Pickler.save_str, bytes: Pickler.save_bytes,
}
_SAVERS = {
    bytearray: Pickler.save_bytearray, PickleBuffer: Pickler.save_picklebuffer, tuple: Pickler.save_tuple,
    list: Pickler.save_list, dict: Pickler.save_dict, set: Pickler.save_set, frozenset: Pickler.save_frozenset,
    type: Pickler.save_type, type(whichmodule): Pickler.save_global,
}
