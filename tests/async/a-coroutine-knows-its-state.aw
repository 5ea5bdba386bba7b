import asyncio

async def inner():
    await asyncio.sleep(0)

async def outer():
    await inner()

c = outer()
print(c.cr_running, c.cr_await, c.cr_frame is not None, c.__name__, c.__qualname__)
# expect: False None True outer outer
c.send(None)
print(c.cr_await.__name__, repr(c).startswith("<coroutine object outer at 0x"))
# expect: inner True
c.close()
print(c.cr_frame)  # expect: None

async def g():
    yield 1
a = g()
print(a.ag_running, a.ag_await, a.__name__, repr(a).startswith("<async_generator object g at 0x"))
# expect: False None g True
fresh = outer()
print(type(a.__anext__()).__name__, type(fresh.__await__()).__name__)
# expect: async_generator_asend coroutine_wrapper
fresh.close()
for bad in (lambda: iter(c), lambda: next(c), lambda: len(c), lambda: iter(a), lambda: c + 1, lambda: list(a)):
    try:
        bad()
    except TypeError as e:
        print(e)
        # expect: 'coroutine' object is not iterable
        # expect: 'coroutine' object is not an iterator
        # expect: object of type 'coroutine' has no len()
        # expect: 'async_generator' object is not iterable
        # expect: unsupported operand type(s) for +: 'coroutine' and 'int'
        # expect: 'async_generator' object is not iterable
