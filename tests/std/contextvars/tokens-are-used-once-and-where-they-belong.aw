from contextvars import ContextVar, copy_context

def scrub(text):
    head, *rest = str(text).split(" at 0x")
    return head + "".join(" at 0x" + part.lstrip("0123456789abcdef") for part in rest)

v, w = ContextVar("v"), ContextVar("w")
token = v.set(1)
try:
    w.reset(token)
except ValueError as e:
    print(scrub(e))  # expect: <Token var=<ContextVar name='v' at 0x> at 0x> was created by a different ContextVar
try:
    copy_context().run(v.reset, token)
except ValueError as e:
    print(scrub(e))  # expect: <Token var=<ContextVar name='v' at 0x> at 0x> was created in a different Context
v.reset(token)
try:
    v.reset(token)
except RuntimeError as e:
    print(scrub(e))  # expect: <Token used var=<ContextVar name='v' at 0x> at 0x> has already been used once
try:
    type(token)()
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e)  # expect: RuntimeError Tokens can only be created by ContextVars
