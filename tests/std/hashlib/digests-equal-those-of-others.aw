import hashlib, io, tempfile
def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)
datas = [b"", b"abc", b"a" * 55, b"a" * 56, b"a" * 63, b"a" * 64, b"a" * 65, b"x" * 127, b"x" * 128, b"x" * 129, b"y" * 135, b"y" * 136, b"y" * 137, b"z" * 1000, bytes(range(256)) * 5, bytearray(b"abc"), memoryview(b"abcdef")[1:3]]
for name in sorted(hashlib.algorithms_guaranteed) + ["sha512_256", "sha512_224", "SHA256", "sha3-256"]:
    for data in datas:
        h = hashlib.new(name, data)
        a = (16,) if "shake" in name else ()
        print(h.name, h.digest_size, h.block_size, h.hexdigest(*a))
        if a:
            print(h.hexdigest(0), h.hexdigest(200), h.digest(3))
    h = hashlib.new(name)
    for i in range(0, 300, 7):
        h.update(b"q" * i)
    c = h.copy()
    c.update(b"more")
    print(h.digest(*a), c.hexdigest(*a))
for f in (hashlib.md5, hashlib.sha1, hashlib.sha224, hashlib.sha256, hashlib.sha384, hashlib.sha512, hashlib.sha3_224, hashlib.sha3_256, hashlib.sha3_384, hashlib.sha3_512, hashlib.blake2b, hashlib.blake2s):
    print(f(b"hello").hexdigest(), f().name)
print(hashlib.md5(b"x", usedforsecurity=False).hexdigest(), hashlib.sha1(string=b"q").hexdigest())
for kw in [dict(digest_size=20), dict(key=b"secret"), dict(salt=b"s"), dict(person=b"p"), dict(fanout=2, depth=2, leaf_size=4096, node_offset=1, node_depth=1, inner_size=32, last_node=True), dict(last_node=True), dict(digest_size=0), dict(digest_size=65), dict(key=b"k" * 65), dict(salt=b"s" * 17), dict(person=b"s" * 17), dict(fanout=256), dict(depth=0), dict(leaf_size=-1), dict(node_offset=2**64), dict(node_depth=256), dict(inner_size=65), dict(node_offset=-1), dict(leaf_size=2**32)]:
    for f in (hashlib.blake2b, hashlib.blake2s):
        show(lambda: f(b"data", **kw).hexdigest())
print(hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2b.SALT_SIZE, hashlib.blake2s.MAX_KEY_SIZE, hashlib.blake2s.PERSON_SIZE)
show(hashlib.md5, "abc")
show(hashlib.md5().update, 3)
show(hashlib.sha256, None)
show(hashlib.new, "nope")
show(hashlib.new, 3)
show(hashlib.shake_128(b"x").hexdigest, length=4)
show(hashlib.sha256(b"x").update, "é")
print(sorted(hashlib.algorithms_guaranteed), hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
print(repr(hashlib.md5()).split(" @")[0], repr(hashlib.shake_128()).split(" @")[0], repr(hashlib.blake2b()).split(" at")[0], type(hashlib.md5()), type(hashlib.blake2s()))
for name in ("sha1", "sha256", "sha512", "md5", "sha3_256", "blake2b"):
    show(lambda: hashlib.pbkdf2_hmac(name, b"password", b"salt", 3).hex())
    show(lambda: hashlib.pbkdf2_hmac(name, b"p" * 200, b"salt", 2, dklen=100).hex())
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 25000, 16).hex())
try:
    hashlib.pbkdf2_hmac("nope", b"p", b"s", 1)
except ValueError:
    print("no such hash")
show(hashlib.pbkdf2_hmac, "sha1", b"p", b"s", 0)
show(hashlib.pbkdf2_hmac, "sha1", b"p", b"s", 1, dklen=0)
print(hashlib.file_digest(io.BytesIO(b"hello"), "sha256").hexdigest())
with tempfile.TemporaryFile() as f:
    f.write(b"abc" * 1000); f.seek(0)
    print(hashlib.file_digest(f, "md5").hexdigest())
    f.seek(3)
    print(hashlib.file_digest(f, hashlib.sha1, _bufsize=100).hexdigest())
try:
    hashlib.file_digest(io.StringIO("x"), "md5")
except ValueError as error:
    print(str(error).split(">")[1])
