import types

@types.coroutine
def pause(): yield

async def inner(): await pause()

async def g():
    await inner()
    yield 1

a = g()
print(a.ag_running, a.ag_await, a.ag_frame is None, a.ag_code is g.__code__, a.__name__, a.__qualname__)
# expect: False None False True g g
op = a.asend(None)
op.send(None)
print(a.ag_running, a.ag_await.__name__, a.ag_frame.f_lineno)  # expect: True inner 9
try:
    op.send(None)
except StopIteration as e:
    print(e.value)  # expect: 1
print(a.ag_running, a.ag_await, a.ag_suspended)  # expect: False None True
print(type(op).__name__, type(a.athrow(ValueError)).__name__, type(a.aclose()).__name__, type(a).__name__)
# expect: async_generator_asend async_generator_athrow async_generator_athrow async_generator
print(aiter(a) is a, repr(a).startswith("<async_generator object g at 0x"))  # expect: True True
