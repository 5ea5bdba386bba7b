"""Numbers and bytes as C structures hold them: `pack` writes values by a format, `unpack` reads them."""

from _struct import _pack, _size, _unpack

__all__ = ["Struct", "calcsize", "error", "iter_unpack", "pack", "pack_into", "unpack", "unpack_from"]


class error(Exception):
    """A format that is none, or values or bytes that do not fit it."""


def calcsize(format, /):
    """How many bytes a format describes."""
    return _size(error, format)


def pack(format, /, *values):
    """The bytes of the values."""
    return _pack(error, format, values, "pack")


def unpack(format, buffer, /):
    """The values in the bytes, which must be as many as the format describes."""
    return _unpack(error, format, buffer)


def _place(size, length, offset, name, doing, short):
    # where `size` bytes begin in a buffer of `length` bytes
    if offset < 0:
        if offset + size > 0:
            raise error(f"{short} {size} bytes at offset {offset}")
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        offset += length
    if length - offset < size:
        raise error(
            f"{name} requires a buffer of at least {size + offset} bytes for {doing} {size} bytes at offset "
            f"{offset} (actual buffer size is {length})"
        )
    return offset


def unpack_from(format, /, buffer, offset=0):
    """The values in the bytes from an offset on."""
    size = _size(error, format)
    # a window that is left open would keep a bytearray from changing its size
    with memoryview(buffer) as whole, whole.cast("B") as view:
        offset = _place(size, len(view), offset, "unpack_from", "unpacking", "not enough data to unpack")
        with view[offset : offset + size] as part:
            return _unpack(error, format, part)


def pack_into(format, /, *args):
    """Write the bytes of the values into a buffer, from an offset on: `pack_into(format, buffer, offset, *values)`."""
    size = _size(error, format)
    if len(args) < 2:
        raise error(f"pack_into expected {'offset' if args else 'buffer'} argument")
    buffer, offset, *values = args
    with memoryview(buffer) as whole:
        if whole.readonly:
            raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
        made = _pack(error, format, tuple(values), "pack_into")
        with whole.cast("B") as view:
            offset = _place(size, len(view), offset, "pack_into", "packing", "no space to pack")
            view[offset : offset + size] = made


class unpack_iterator:
    """The structures in a buffer, one after the other."""

    __module__ = "_struct"

    def __init__(self, format, buffer):
        self._format = format
        self._size = size = _size(error, format)
        if size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        self._view = view = memoryview(buffer).cast("B")
        if len(view) % size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        at = self._at
        if at >= len(self._view):
            raise StopIteration
        self._at = at + self._size
        return _unpack(error, self._format, self._view[at : self._at])

    def __length_hint__(self):
        return (len(self._view) - self._at) // self._size


def iter_unpack(format, buffer, /):
    """An iterator of the values of each structure in the bytes."""
    return unpack_iterator(format, buffer)


class Struct:
    """A format that is used more than once."""

    __module__ = "_struct"

    def __init__(self, format):
        self._size = _size(error, format)
        self._format = format if isinstance(format, str) else str(format, "ascii")

    @property
    def format(self):
        return self._format

    @property
    def size(self):
        return self._size

    def pack(self, *values):
        """The bytes of the values."""
        return _pack(error, self._format, values, "pack")

    def pack_into(self, *args):
        """Write the bytes of the values into a buffer, from an offset on."""
        pack_into(self._format, *args)

    def unpack(self, buffer, /):
        """The values in the bytes."""
        return _unpack(error, self._format, buffer)

    def unpack_from(self, buffer, offset=0):
        """The values in the bytes from an offset on."""
        return unpack_from(self._format, buffer, offset)

    def iter_unpack(self, buffer, /):
        """An iterator of the values of each structure in the bytes."""
        return unpack_iterator(self._format, buffer)

    def __repr__(self):
        return f"{type(self).__name__}({self._format!r})"
