from contextvars import ContextVar, Token, Context

def scrub(value):
    head, *rest = repr(value).split(" at 0x")
    return head + "".join(" at 0x" + part.lstrip("0123456789abcdef") for part in rest)

v = ContextVar("v", default=[1])
print(scrub(v), scrub(ContextVar("bare")))
# expect: <ContextVar name='v' default=[1] at 0x> <ContextVar name='bare' at 0x>
t = v.set(2)
print(scrub(t))  # expect: <Token var=<ContextVar name='v' default=[1] at 0x> at 0x>
v.reset(t)
print(scrub(t))  # expect: <Token used var=<ContextVar name='v' default=[1] at 0x> at 0x>
print(Token.MISSING, type(Token.MISSING).__name__, ContextVar, Token, Context)
# expect: <Token.MISSING> MISSING <class '_contextvars.ContextVar'> <class '_contextvars.Token'> <class '_contextvars.Context'>
