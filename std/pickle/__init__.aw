"""Objects as bytes, and back: data, and instances of classes that can be imported.

Classes and functions go by their names: who loads must have them. Bytes from people one does not trust can name
any function; `Unpickler.find_class` says which ones may be used.
"""

import io

from pickle._common import *
from pickle._common import (
    DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, OPCODES as _OPCODES, PickleBuffer, PickleError, PicklingError, UnpicklingError,
    decode_long, encode_long, whichmodule,
)
from pickle._pickler import Pickler
from pickle._unpickler import Bytes as _Bytes, Unpickler

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
    "PickleBuffer",
]
__all__ += _OPCODES

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write an object to a file that was opened for bytes."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The bytes of an object."""
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The next object of a file that was opened for bytes."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object that bytes hold."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    file = _Bytes(bytes(memoryview(data)))
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


_Pickler, _Unpickler, _dump, _dumps, _load, _loads = Pickler, Unpickler, dump, dumps, load, loads
