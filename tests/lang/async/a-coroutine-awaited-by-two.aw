import asyncio, types

@types.coroutine
def pause(): yield "paused"

async def inner():
    await pause()
    return "inner"

async def outer(c): return await c

c = inner()
first, second = outer(c), outer(c)
print(first.send(None))  # expect: paused
try:
    second.send(None)
except RuntimeError as e:
    print(e)  # expect: coroutine is being awaited already
try:
    first.send(None)
except StopIteration as e:
    print(e.value)  # expect: inner
