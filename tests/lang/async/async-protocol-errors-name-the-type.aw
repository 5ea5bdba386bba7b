import asyncio
class N: pass
class EnterOnly:
    async def __aenter__(self): pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class BadExit:
    async def __aenter__(self): pass
    def __aexit__(self, *a): return 5
class BadAiter:
    def __aiter__(self): return 5
class BadAnext:
    def __aiter__(self): return self
    def __anext__(self): return 5
class BadAwait:
    def __await__(self): return 5
class CoroAwait:
    def __await__(self):
        return other()
async def other(): pass
async def use(o):
    async with o: pass
async def each(o):
    async for x in o: pass
async def wait(o): await o
async def main():
    for f, o in ((use, N()), (use, EnterOnly()), (use, Sync()), (use, NotAwaitable()), (use, BadExit()), (each, N()), (each, [1]), (each, BadAiter()), (each, BadAnext()), (wait, N()), (wait, 5), (wait, BadAwait()), (wait, [1])):
        try:
            await f(o)
        except TypeError as e:
            print(e)
    def plain():
        for x in each(1): pass
    c = each(1)
    try:
        for x in c: pass
    except TypeError as e:
        print(e)
    c.close()
    try:
        aiter(5)
    except TypeError as e:
        print(e)
    try:
        anext(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
# expect: 'N' object does not support the asynchronous context manager protocol
# expect: 'EnterOnly' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# expect: 'Sync' object does not support the asynchronous context manager protocol
# expect: 'async with' received an object from __aenter__ that does not implement __await__: int
# expect: 'async with' received an object from __aexit__ that does not implement __await__: int
# expect: 'async for' requires an object with __aiter__ method, got N
# expect: 'async for' requires an object with __aiter__ method, got list
# expect: 'async for' received an object from __aiter__ that does not implement __anext__: int
# expect: 'async for' received an invalid object from __anext__: int
# expect: object N can't be used in 'await' expression
# expect: object int can't be used in 'await' expression
# expect: __await__() returned non-iterator of type 'int'
# expect: object list can't be used in 'await' expression
# expect: 'coroutine' object is not iterable
# expect: 'int' object is not an async iterable
# expect: 'int' object is not an async iterator
