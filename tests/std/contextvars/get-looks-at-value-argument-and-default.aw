from contextvars import ContextVar

plain = ContextVar("plain")
with_default = ContextVar("with_default", default=10)
print(plain.get("fallback"), with_default.get(), with_default.get("fallback"))  # expect: fallback 10 fallback
try:
    plain.get()
except LookupError as e:
    print(type(e).__name__, e.args == (plain,))  # expect: LookupError True
plain.set("value")
print(plain.get(), plain.get("fallback"), plain.name, with_default.name)  # expect: value value plain with_default
none = ContextVar("none", default=None)
print(none.get(), none.get(5))  # expect: None 5
