import asyncio

async def stubborn():
    for i in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("ignored", i)
    return "survived"

async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    print(t.done(), t.cancelling())
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())

asyncio.run(main())
# expect: ignored 0
# expect: False 1
# expect: ignored 1
# expect: survived False 2
