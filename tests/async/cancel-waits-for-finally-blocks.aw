import asyncio

async def f():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleanup starts")
        await asyncio.sleep(0.01)
        print("cleanup ends")

async def replaces():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead") from None

async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("done", t.cancelled())
    r = asyncio.create_task(replaces())
    await asyncio.sleep(0)
    r.cancel()
    try:
        await r
    except ValueError as e:
        print(e, r.cancelled())
    twice = asyncio.create_task(f())
    await asyncio.sleep(0)
    twice.cancel()
    await asyncio.sleep(0)
    twice.cancel()
    await asyncio.gather(twice, return_exceptions=True)
    print(twice.cancelled())

asyncio.run(main())
# expect: cleanup starts
# expect: cleanup ends
# expect: done True
# expect: instead False
# expect: cleanup starts
# expect: True
