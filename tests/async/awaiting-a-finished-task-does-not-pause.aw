import asyncio

async def noisy():
    print("other runs")

async def done():
    return 1

async def main():
    t = asyncio.create_task(done())
    await t
    other = asyncio.create_task(noisy())
    print(await t, await t)
    print(await done())
    print("other has not run", other.done())
    await other
    f = asyncio.get_running_loop().create_future()
    f.set_result("ready")
    other = asyncio.create_task(noisy())
    print(await f, other.done())
    await other

asyncio.run(main())
# expect: 1 1
# expect: 1
# expect: other has not run False
# expect: other runs
# expect: ready False
# expect: other runs
