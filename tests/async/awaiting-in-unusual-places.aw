import asyncio

async def v(x):
    await asyncio.sleep(0)
    return x

async def main():
    async def default(a=await v(5), *, k=await v("k")):
        return a, k
    print(await default())  # expect: (5, 'k')
    class C:
        x = 1
    C.y = await v(2)
    print(C.x, C.y)  # expect: 1 2
    try:
        raise await v(ValueError("awaited"))
    except (await v(ValueError)) as e:
        print(e)  # expect: awaited
    assert await v(True), "never"
    del (await v({"a": 1}))["a"]
    print([await v(i) async for i in agen()][await v(0) : await v(2)])  # expect: [1, 2]
    while await v(False):
        pass
    print(await v(await v(await v("nested"))), not await v(0), (await v("attr")).upper())
    # expect: nested True ATTR
    lam = lambda: v("lambda")
    print(await lam())  # expect: lambda
    return await v("result") if await v(1) else None

async def agen():
    yield await v(1)
    x = await v(2)
    yield x

print(asyncio.run(main()))  # expect: result
