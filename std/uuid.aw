"""Identifiers that are unique everywhere (RFC 4122): 128 bits, made from the time, from names or by chance."""

import os
import sys
import time
from enum import Enum

__all__ = [
    "UUID", "uuid1", "uuid3", "uuid4", "uuid5", "getnode", "SafeUUID", "NAMESPACE_DNS", "NAMESPACE_URL",
    "NAMESPACE_OID", "NAMESPACE_X500", "RESERVED_NCS", "RFC_4122", "RESERVED_MICROSOFT", "RESERVED_FUTURE",
]

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
    "reserved for NCS compatibility", "specified in RFC 4122", "reserved for Microsoft compatibility",
    "reserved for future definition",
)
int_ = int
bytes_ = bytes


class SafeUUID(Enum):
    """Was an identifier made so that no two processes can have made the same?"""

    safe = 0
    unsafe = -1
    unknown = None


class UUID:
    """An identifier: a number of 128 bits, which cannot be changed."""

    __slots__ = ("int", "is_safe", "__weakref__")

    def __init__(
        self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
        is_safe=SafeUUID.unknown,
    ):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if hex is not None:
            hex = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(hex) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            int = int_(hex, 16)
        if bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError("bytes is not a 16-char string")
            int = int_.from_bytes(bytes)
        if fields is not None:
            int = _of_fields(fields)
        if not 0 <= int < 1 << 128:
            raise ValueError("int is out of range (need a 128-bit value)")
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError("illegal version number")
            # the bits for who specified it, and for how it was made
            int = int & ~(0xC000 << 48) | 0x8000 << 48
            int = int & ~(0xF000 << 64) | version << 76
        object.__setattr__(self, "int", int)
        object.__setattr__(self, "is_safe", is_safe)

    def __getstate__(self):
        state = {"int": self.int}
        if self.is_safe != SafeUUID.unknown:
            state["is_safe"] = self.is_safe.value
        return state

    def __setstate__(self, state):
        object.__setattr__(self, "int", state["int"])
        safe = SafeUUID(state["is_safe"]) if "is_safe" in state else SafeUUID.unknown
        object.__setattr__(self, "is_safe", safe)

    def __setattr__(self, name, value):
        raise TypeError("UUID objects are immutable")

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f"{self.__class__.__name__}({str(self)!r})"

    def __str__(self):
        digits = self.hex
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        """The bytes with the first three fields from the lowest byte on."""
        data = self.bytes
        return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

    @property
    def hex(self):
        return "%032x" % self.int

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def fields(self):
        return (
            self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
            self.node,
        )

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xFF

    @property
    def node(self):
        return self.int & 0xFFFF_FFFF_FFFF

    @property
    def time(self):
        """For one made from the time: steps of 100 nanoseconds since 1582-10-15."""
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def variant(self):
        """Who specified it."""
        top = self.clock_seq_hi_variant >> 5
        if top < 4:
            return RESERVED_NCS
        return RFC_4122 if top < 6 else RESERVED_MICROSOFT if top == 6 else RESERVED_FUTURE

    @property
    def version(self):
        """How it was made, for those of RFC 4122."""
        return self.int >> 76 & 0xF if self.variant == RFC_4122 else None


def _of_fields(fields):
    if len(fields) != 6:
        raise ValueError("fields is not a 6-tuple")
    number = 0
    for at, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48))):
        if not 0 <= value < 1 << bits:
            raise ValueError(f"field {at + 1} out of range (need {"an" if bits == 8 else "a"} {bits}-bit value)")
        number = number << bits | value
    return number


_node = None
_last_time = None


def getnode():
    """A number for this machine: 48 random bits, marked as such, the same for the whole run."""
    global _node
    if _node is None:
        _node = int_.from_bytes(os.urandom(6)) | 1 << 40
    return _node


def uuid1(node=None, clock_seq=None):
    """One made from the time and the machine."""
    global _last_time
    now = time.time_ns() // 100 + 0x01B21DD213814000  # steps between 1582-10-15 and 1970-01-01
    if _last_time is not None and now <= _last_time:
        now = _last_time + 1
    _last_time = now
    if clock_seq is None:
        clock_seq = int_.from_bytes(os.urandom(2)) & 0x3FFF
    if node is None:
        node = getnode()
    fields = now & 0xFFFFFFFF, now >> 32 & 0xFFFF, now >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F, clock_seq & 0xFF, node
    return UUID(fields=fields, version=1)


def _named(make, namespace, name, version):
    if isinstance(name, str):
        name = bytes_(name, "utf-8")
    digest = make(namespace.bytes + name, usedforsecurity=False).digest()
    return UUID(bytes=digest[:16], version=version)


def uuid3(namespace, name):
    """One made from a name in a namespace, by MD5."""
    from hashlib import md5

    return _named(md5, namespace, name, 3)


def uuid4():
    """One made by chance."""
    return UUID(bytes=os.urandom(16), version=4)


def uuid5(namespace, name):
    """One made from a name in a namespace, by SHA-1."""
    from hashlib import sha1

    return _named(sha1, namespace, name, 5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")


def main():
    """Print an identifier, as the command line asks."""
    import argparse

    makers = {"uuid1": uuid1, "uuid3": uuid3, "uuid4": uuid4, "uuid5": uuid5}
    spaces = {"@dns": NAMESPACE_DNS, "@url": NAMESPACE_URL, "@oid": NAMESPACE_OID, "@x500": NAMESPACE_X500}
    parser = argparse.ArgumentParser(description="Make an identifier that is unique everywhere.")
    parser.add_argument("-u", "--uuid", choices=makers, default="uuid4", help="how it is made")
    parser.add_argument("-n", "--namespace", help="an identifier, or one of " + ", ".join(spaces))
    parser.add_argument("-N", "--name", help="the name it is made from (uuid3 and uuid5)")
    args = parser.parse_args()
    if args.uuid in ("uuid3", "uuid5"):
        if not args.namespace or not args.name:
            parser.error(f"{args.uuid} requires a namespace and a name")
        space = spaces.get(args.namespace) or UUID(args.namespace)
        print(makers[args.uuid](space, args.name))
    else:
        print(makers[args.uuid]())


if __name__ == "__main__":
    main()
