import hashlib
import hmac


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


for key, msg in [(b"key", b"msg"), (b"", b""), (b"k" * 64, b"m"), (b"k" * 65, b"m" * 300), (bytearray(b"k"), memoryview(b"zz"))]:
    for d in ("md5", "sha1", "sha256", "sha512", hashlib.sha224, "sha3_256", "blake2s"):
        h = hmac.new(key, msg, d)
        print(h.name, h.digest_size, h.block_size, h.hexdigest(), hmac.digest(key, bytes(msg), d) == h.digest())
h = hmac.new(b"k", digestmod="sha256")
h.update(b"a"); c = h.copy(); c.update(b"b")
print(h.hexdigest(), c.hexdigest(), h.digest() == hmac.new(b"k", b"a", "sha256").digest())
show(hmac.new, b"k", b"m")
show(hmac.new, "k", b"m", "md5")
show(hmac.new, b"k", "m", "md5")
show(hmac.new, b"k", b"m", "nope")
print(hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"), hmac.compare_digest(b"a", bytearray(b"a")), hmac.compare_digest("a", "ab"))
show(hmac.compare_digest, "a", b"a")
show(hmac.compare_digest, "é", "é")
show(hmac.compare_digest, 1, 2)
