import base64
import io

data = bytes(range(0, 256, 7)) + b"\0\0\0\0    tail"
for name in ("b64", "standard_b64", "urlsafe_b64", "b32", "b32hex", "b16", "b85", "a85", "z85"):
    encode, decode = getattr(base64, name + "encode"), getattr(base64, name + "decode")
    for size in (0, 1, 2, 3, 4, 5, 6, 12, len(data)):
        text = encode(data[:size])
        assert decode(text) == data[:size] and decode(text.decode()) == data[:size], (name, size)
    print(name, encode(b"any + /\xff\xfe"), encode(b"\0\0\0\0"))
print(base64.b64encode(b"\xfb\xff", b"*$"), base64.b64decode("+/*$", "*$"))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\neHg=\n"))
print(base64.a85encode(b"a    b\0\0\0\0" * 3, foldspaces=True, wrapcol=10, adobe=True), base64.a85encode(b"ab", pad=True))
print(base64.a85decode(b"<~87cUR D]~>", adobe=True), base64.b32decode("me======", casefold=True))
print(base64.b32decode("MZXW6YQ=".replace("O", "0"), map01="L"), base64.b16decode("4a4b", casefold=True))
source, target = io.BytesIO(b"line of bytes" * 9), io.BytesIO()
base64.encode(source, target)
target.seek(0)
back = io.BytesIO()
base64.decode(target, back)
print(back.getvalue() == source.getvalue(), target.getvalue()[:20])
