import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner")  # expect: inner
        print("outer fine")  # expect: outer fine
    except TimeoutError:
        print("never")
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.timeout(1):
                await asyncio.sleep(10)
    except TimeoutError:
        print("outer")  # expect: outer
    async with asyncio.timeout_at(loop.time() + 0.01) as t:
        t.reschedule(loop.time() + 1)
        await asyncio.sleep(0.02)
    print("rescheduled", t.expired())  # expect: rescheduled False
    try:
        await t.__aenter__()
    except RuntimeError as e:
        print(e)  # expect: Timeout has already been entered
    try:
        t.reschedule(None)
    except RuntimeError as e:
        print(e)  # expect: Cannot change state of finished Timeout
    print(repr(asyncio.timeout(5)))  # expect: <Timeout [created]>

asyncio.run(main())
