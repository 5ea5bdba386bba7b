import asyncio

async def fail(delay, e):
    await asyncio.sleep(delay)
    raise e

async def ok():
    await asyncio.sleep(0.15)
    print("still finished")
    return "ok"

async def main():
    t = asyncio.create_task(ok())
    try:
        await asyncio.gather(t, fail(0.02, ValueError("late")), fail(0.01, KeyError("early")))
    except KeyError as e:
        print(repr(e), t.done())
    print(await t)

asyncio.run(main())
# expect: KeyError('early') False
# expect: still finished
# expect: ok
