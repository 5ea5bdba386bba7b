import types, asyncio, inspect

@types.coroutine
def switch(value):
    got = yield value
    return got

async def f():
    return await switch("a"), await switch("b")

c = f()
print(c.send(None), c.send(1))  # expect: a b
try:
    c.send(2)
except StopIteration as e:
    print(e.value)  # expect: (1, 2)
print(inspect.iscoroutinefunction(f), inspect.iscoroutinefunction(switch), inspect.isawaitable(switch(1)), asyncio.iscoroutine(switch(1)))
# expect: True False True False

@types.coroutine
def forever():
    while True:
        yield

async def main():
    t = asyncio.create_task(spin())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())  # expect: True

async def spin():
    await forever()

asyncio.run(main())
