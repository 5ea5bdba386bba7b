import asyncio

async def important():
    await asyncio.sleep(0.02)
    print("important finished")
    return "kept"

async def main():
    inner = asyncio.create_task(important())
    async def outer():
        return await asyncio.shield(inner)
    t = asyncio.create_task(outer())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled(), inner.done())
    print(await inner)
    print(await asyncio.shield(important()))
    try:
        await asyncio.wait_for(asyncio.shield(x := asyncio.create_task(important())), 0.005)
    except TimeoutError:
        print("timed out", x.done())
    await x
    doomed = asyncio.create_task(important())
    s = asyncio.shield(doomed)
    doomed.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print("inner cancelled", s.cancelled())

asyncio.run(main())
# expect: outer cancelled False False
# expect: important finished
# expect: kept
# expect: important finished
# expect: kept
# expect: timed out False
# expect: important finished
# expect: inner cancelled True
