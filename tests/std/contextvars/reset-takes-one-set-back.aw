from contextvars import ContextVar, Token

v = ContextVar("v", default="default")
first = v.set(1)
second = v.set(2)
print(first.old_value is Token.MISSING, second.old_value, first.var is v, v.get())  # expect: True 1 True 2
v.reset(second)
print(v.get())  # expect: 1
v.reset(first)
print(v.get())  # expect: default
u = ContextVar("u")
token = u.set(1)
u.reset(token)
print(u.get("unset"))  # expect: unset
