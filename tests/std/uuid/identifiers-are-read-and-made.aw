import uuid, copy
def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)
u = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
for u in (u, uuid.UUID("urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8"), uuid.UUID(int=0), uuid.UUID(int=2**128 - 1), uuid.UUID(bytes=b"\x12\x34\x56\x78" * 4), uuid.UUID(bytes_le=b"\x78\x56\x34\x12\x34\x12\x78\x56" + b"\x12\x34\x56\x78" * 2), uuid.UUID(fields=(0x12345678, 0x1234, 0x5678, 0x12, 0x34, 0x567812345678))):
    print(u, repr(u), u.hex, u.urn, u.int, u.bytes, u.bytes_le, u.fields, u.time, u.clock_seq, u.node, u.variant, u.version, hash(u) == hash(u.int), int(u) == u.int, u.is_safe)
show(uuid.UUID)
show(uuid.UUID, "x")
show(uuid.UUID, "z" * 32)
show(uuid.UUID, bytes=b"x")
show(uuid.UUID, bytes_le=b"x")
show(uuid.UUID, int=-1)
show(uuid.UUID, int=2**128)
show(uuid.UUID, fields=(1, 2))
show(uuid.UUID, fields=(1, 2, 3, 4, 256, 6))
show(uuid.UUID, fields=(2**32, 2, 3, 4, 25, 6))
show(uuid.UUID, "1" * 32, version=6)
show(uuid.UUID, "1" * 32, version=4)
show(uuid.UUID, "1" * 32, int=4)
for n in range(1, 6):
    print(uuid.UUID(int=2**128 - 1, version=n))
for ns in (uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500):
    for name in ("python.org", "", "é", b"bytes"):
        print(uuid.uuid3(ns, name), uuid.uuid5(ns, name))
a, b = uuid.uuid4(), uuid.uuid4()
print(a != b, a.version, a.variant, len(str(a)))
c, d = uuid.uuid1(), uuid.uuid1()
print(c.version, c != d, c.time < d.time, c.node == uuid.getnode(), uuid.uuid1(node=5, clock_seq=3).node, uuid.uuid1(5, 3).clock_seq)
print(sorted([uuid.UUID(int=3), uuid.UUID(int=1)]), uuid.UUID(int=1) < uuid.UUID(int=2), uuid.UUID(int=1) == 1)
try:
    uuid.UUID(int=1) < 2
except TypeError as e:
    print(e)
try:
    a.int = 3
except TypeError as e:
    print(e)
print(copy.copy(a) == a, copy.deepcopy(a) == a, {uuid.UUID(int=1): 2}[uuid.UUID(int=1)], list(uuid.SafeUUID))
