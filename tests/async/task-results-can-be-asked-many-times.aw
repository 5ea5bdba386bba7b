import asyncio

async def value():
    return {"n": 1}

async def error():
    raise ValueError("once made")

async def main():
    t = asyncio.create_task(value())
    a, b = await t, await t
    print(a is b is t.result())  # expect: True
    e = asyncio.create_task(error())
    seen = []
    for _ in range(2):
        try:
            await e
        except ValueError as x:
            seen.append(x)
    print(seen[0] is seen[1] is e.exception())  # expect: True
    done, _ = await asyncio.wait([t, e])
    print(len(done), sorted(repr(x.exception()) for x in done))
    # expect: 2 ['None', "ValueError('once made')"]

asyncio.run(main())
