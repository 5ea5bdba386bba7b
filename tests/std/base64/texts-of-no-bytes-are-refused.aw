import base64
import binascii


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except (ValueError, TypeError) as e:
        return f"{type(e).__name__}: {e}"


for text in ("abc", "a", "abcde", "ab!c=", "YQ==more", "=YQ=", "YQ=", "YWI=", "Y WI=", "\xe9"):
    print(repr(text), attempt(base64.b64decode, text), "|", attempt(base64.b64decode, text, validate=True))
for text in ("abc", "MZXW6YQ", "mzxw6yq=", "MZXW6Y1=", "========", "M======="):
    print(text, attempt(base64.b32decode, text))
print(attempt(base64.b16decode, "4a"), attempt(base64.b16decode, "4"))
print(attempt(base64.b85decode, "a b"), attempt(base64.b85decode, "|NsC1"), attempt(base64.z85decode, "a b"))
print(attempt(base64.a85decode, b"ab~"), attempt(base64.a85decode, b"azb"), attempt(base64.a85decode, b"s8W-\""))
print(attempt(base64.b64encode, "text"), attempt(base64.b64decode, 5), attempt(base64.encodebytes, "x"))
print(binascii.Error.__mro__[1].__name__)
