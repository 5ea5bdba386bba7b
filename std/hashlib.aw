"""Digests of bytes: MD5, SHA-1, SHA-2, SHA-3, SHAKE and BLAKE2, and keys made from passwords."""

import struct
from _digest import absorb, blake2 as _start_blake2, finish, stretch

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256",
}
algorithms_available = algorithms_guaranteed | {"sha512_224", "sha512_256"}

__all__ = [
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "file_digest",
    "pbkdf2_hmac", "scrypt",
]

# bytes of a digest and of a block
_SIZES = {
    "md5": (16, 64), "sha1": (20, 64), "sha224": (28, 64), "sha256": (32, 64), "sha384": (48, 128), "sha512": (64, 128),
    "sha512_224": (28, 128), "sha512_256": (32, 128), "sha3_224": (28, 144), "sha3_256": (32, 136),
    "sha3_384": (48, 104), "sha3_512": (64, 72), "shake_128": (0, 168), "shake_256": (0, 136), "blake2b": (64, 128),
    "blake2s": (32, 64),
}


class HASH:
    """A digest under way."""

    __slots__ = ("name", "digest_size", "block_size", "_state")

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    def update(self, obj, /):
        """Add bytes."""
        if isinstance(obj, str):
            raise TypeError("Strings must be encoded before hashing")
        try:
            view = memoryview(obj)
        except TypeError:
            raise TypeError("object supporting the buffer API required") from None
        if view.ndim > 1:
            raise BufferError("Buffer must be single dimension")
        self._state = absorb(self.name, self._state, obj)

    def digest(self):
        """The digest of what was added so far."""
        return finish(self.name, self._state, self.digest_size)

    def hexdigest(self):
        """The same as hexadecimal digits."""
        return self.digest().hex()

    def copy(self):
        """One that goes on from here by itself."""
        other = object.__new__(type(self))
        other.name, other.digest_size, other.block_size = self.name, self.digest_size, self.block_size
        other._state = self._state
        return other

    def __repr__(self):
        return f"<{self.name} {type(self).__module__}.{type(self).__name__} object @ {id(self):#x}>"


class HASHXOF(HASH):
    """A digest of any length under way."""

    __slots__ = ()

    def digest(self, length):
        """So many bytes of the digest."""
        return finish(self.name, self._state, _length(length))

    def hexdigest(self, length):
        """The same as hexadecimal digits."""
        return self.digest(length).hex()


def _length(length):
    if not -(1 << 63) <= length.__index__() < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    if length < 0:
        raise ValueError("value must be positive")
    return length


HASH.__module__ = HASHXOF.__module__ = "_hashlib"


def _begun(name, data):
    made = object.__new__(HASHXOF if name.startswith("shake") else HASH)
    made.name = name
    made.digest_size, made.block_size = _SIZES[name]
    made._state = absorb(name, b"", b"")
    made.update(data)
    return made


def md5(string=b"", *, usedforsecurity=True):
    return _begun("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return _begun("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return _begun("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return _begun("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return _begun("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return _begun("sha512", string)


def sha3_224(string=b"", *, usedforsecurity=True):
    return _begun("sha3_224", string)


def sha3_256(string=b"", *, usedforsecurity=True):
    return _begun("sha3_256", string)


def sha3_384(string=b"", *, usedforsecurity=True):
    return _begun("sha3_384", string)


def sha3_512(string=b"", *, usedforsecurity=True):
    return _begun("sha3_512", string)


def shake_128(string=b"", *, usedforsecurity=True):
    return _begun("shake_128", string)


def shake_256(string=b"", *, usedforsecurity=True):
    return _begun("shake_256", string)


class _Blake2(HASH):
    # both kinds: a class names its sizes and how the block of its parameters is laid out

    __slots__ = ()

    def __new__(
        cls, data=b"", /, *, digest_size=None, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
        node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True,
    ):
        most = cls.MAX_DIGEST_SIZE
        if digest_size is None:
            digest_size = most
        if not 1 <= digest_size <= most:
            raise ValueError(f"digest_size must be between 1 and {most} bytes")
        for what, value, longest in (("salt", salt, cls.SALT_SIZE), ("person", person, cls.PERSON_SIZE)):
            if len(memoryview(value)) > longest:
                raise ValueError(f"maximum {what} length is {longest} bytes")
        if not 0 <= fanout <= 255:
            raise ValueError("fanout must be between 0 and 255")
        if not 1 <= depth <= 255:
            raise ValueError("depth must be between 1 and 255")
        if leaf_size < 0:
            raise ValueError("value must be positive")
        if leaf_size > 0xFFFFFFFF:
            raise OverflowError("leaf_size is too large")
        if node_offset < 0:
            raise ValueError("value must be positive")
        if node_offset >> cls._offset_bits:
            raise OverflowError("node_offset is too large" if node_offset < 1 << 64 else "int too big to convert")
        if not 0 <= node_depth <= 255:
            raise ValueError("node_depth must be between 0 and 255")
        if not 0 <= inner_size <= most:
            raise ValueError(f"inner_size must be between 0 and is {most}")
        key = bytes(memoryview(key))
        if len(key) > cls.MAX_KEY_SIZE:
            raise ValueError(f"maximum key length is {cls.MAX_KEY_SIZE} bytes")
        parameters = (
            struct.pack("<BBBBI", digest_size, len(key), fanout, depth, leaf_size)
            + node_offset.to_bytes(cls._offset_bits // 8, "little") + bytes((node_depth, inner_size))
            + bytes(cls._reserved) + bytes(salt).ljust(cls.SALT_SIZE, b"\0")
            + bytes(person).ljust(cls.PERSON_SIZE, b"\0")
        )
        made = object.__new__(cls)
        made.name = cls.__name__
        made.digest_size = digest_size
        made.block_size = _SIZES[made.name][1]
        made._state = _start_blake2(made.name, parameters, bool(last_node))
        if key:
            made.update(key.ljust(made.block_size, b"\0"))
        made.update(data)
        return made

    def __repr__(self):
        return object.__repr__(self)


class blake2b(_Blake2):
    """BLAKE2 for machines of 64 bits."""

    __slots__ = ()
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16
    _offset_bits, _reserved = 64, 14


class blake2s(_Blake2):
    """BLAKE2 for machines of 32 bits."""

    __slots__ = ()
    MAX_DIGEST_SIZE = MAX_KEY_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8
    _offset_bits, _reserved = 48, 0


blake2b.__module__ = blake2s.__module__ = "_blake2"

# other spellings that `new` understands
_SPELLINGS = {
    "sha512-224": "sha512_224", "sha512/224": "sha512_224", "sha512-256": "sha512_256", "sha512/256": "sha512_256",
    "sha2-224": "sha224", "sha2-256": "sha256", "sha2-384": "sha384", "sha2-512": "sha512", "sha-1": "sha1",
    "sha-224": "sha224", "sha-256": "sha256", "sha-384": "sha384", "sha-512": "sha512", "sha3-224": "sha3_224",
    "sha3-256": "sha3_256", "sha3-384": "sha3_384", "sha3-512": "sha3_512", "shake128": "shake_128",
    "shake256": "shake_256", "shake-128": "shake_128", "shake-256": "shake_256", "blake2b512": "blake2b",
    "blake2s256": "blake2s",
}


def _algorithm(name):
    # the name as it is used here, or None
    name = name.lower()
    name = _SPELLINGS.get(name, name)
    return name if name in algorithms_available else None


def new(name, data=b"", **kwargs):
    """A digest by the name of its function."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    found = _algorithm(name)
    if found is None:
        raise ValueError("unsupported hash type " + name)
    if found in ("blake2b", "blake2s"):
        return globals()[found](data, **kwargs)
    for given in kwargs:
        if given not in ("usedforsecurity", "string"):
            raise TypeError(f"new() got an unexpected keyword argument '{given}'")
    return _begun(found, kwargs.get("string", data))


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """The digest of what is left of a file that was opened for bytes; `digest` names or makes it."""
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        made.update(view[:size])
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key made from a password by so many rounds (PBKDF2 with HMAC)."""
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    name = _algorithm(hash_name)
    if name is None or name.startswith("shake"):
        raise ValueError("unsupported hash type " + hash_name)
    password, salt = bytes(memoryview(password)), bytes(memoryview(salt))
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if iterations > 0x7FFFFFFF:
        raise OverflowError("iteration value is too great.")
    size = _SIZES[name][0]
    if dklen is None:
        dklen = size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    if dklen > 0x7FFFFFFF:
        raise OverflowError("key length is too great.")
    import hmac

    keyed = hmac.new(password, None, name)
    key = bytearray()
    block = 0
    while len(key) < dklen:
        block += 1
        first = keyed.copy()
        first.update(salt + block.to_bytes(4, "big"))
        last = total = first.digest()
        left = iterations - 1
        while left:
            fast = stretch(name, password, last, total, left)
            if fast is not None:
                last, total, left = fast
                continue
            step = keyed.copy()
            step.update(last)
            last = step.digest()
            total = bytes(a ^ b for a, b in zip(total, last))
            left -= 1
        key += total
    return bytes(key[:dklen])


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    """A key made from a password by much memory: not there."""
    raise NotImplementedError("hashlib.scrypt is not available: use hashlib.pbkdf2_hmac")
