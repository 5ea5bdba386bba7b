"""Check sums with a key (RFC 2104): only who knows the key can make or check them."""

import hashlib
from _digest import compare_digest

__all__ = ["HMAC", "compare_digest", "digest", "new", "trans_36", "trans_5C"]

trans_5C = bytes(byte ^ 0x5C for byte in range(256))
trans_36 = bytes(byte ^ 0x36 for byte in range(256))
digest_size = None


def _maker(digestmod):
    # what makes an empty hash
    if not digestmod:
        raise TypeError("Missing required argument 'digestmod'.")
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        return lambda data=b"": hashlib.new(digestmod, data)
    return lambda data=b"": digestmod.new(data)


class HMAC:
    """A check sum under way."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        make = _maker(digestmod)
        self._inner, self._outer = make(), make()
        self.digest_size = self._inner.digest_size
        self.block_size = getattr(self._inner, "block_size", 0)
        if self.block_size < 16:
            import warnings

            what = f"No block_size attribute on given digest object; Assuming {self.blocksize}."
            if self.block_size:
                what = f"block_size of {self.block_size} seems too small; using our default of {self.blocksize}."
            warnings.warn(what, RuntimeWarning, 2)
            self.block_size = self.blocksize
        if len(key) > self.block_size:
            key = make(key).digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        """Add bytes of the message."""
        self._inner.update(msg)

    def copy(self):
        """One that goes on from here by itself."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size, other.block_size = self.digest_size, self.block_size
        other._inner, other._outer = self._inner.copy(), self._outer.copy()
        return other

    def _whole(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer

    def digest(self):
        """The check sum of what was added so far."""
        return self._whole().digest()

    def hexdigest(self):
        """The same as hexadecimal digits."""
        return self._whole().hexdigest()


def new(key, msg=None, digestmod=""):
    """A check sum with a key, by the hash that `digestmod` names or makes."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The check sum of a message at once."""
    return HMAC(key, msg, digest).digest()
