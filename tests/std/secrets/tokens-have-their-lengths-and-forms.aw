import secrets


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


print(len(secrets.token_bytes()), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)), 0 <= secrets.randbelow(5) < 5, secrets.randbits(4) < 16, secrets.choice([7]))
show(secrets.randbelow, 0)
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))
show(secrets.compare_digest, "a", b"a")
show(secrets.compare_digest, "é", "é")

