import asyncio

async def slow():
    await asyncio.sleep(0.01)
    return []

async def fail():
    await asyncio.sleep(0.01)
    raise ValueError("shared")

async def waiter(name, t):
    try:
        result = await t
        print(name, result)
        return result
    except ValueError as e:
        print(name, e)
        return e

async def main():
    t = asyncio.create_task(slow())
    a, b = await asyncio.gather(waiter("a", t), waiter("b", t))
    print(a is b)
    f = asyncio.create_task(fail())
    c, d = await asyncio.gather(waiter("c", f), waiter("d", f))
    print(c is d)

asyncio.run(main())
# expect: a []
# expect: b []
# expect: True
# expect: c shared
# expect: d shared
# expect: True
