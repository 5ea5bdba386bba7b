import asyncio

async def fail():
    await asyncio.sleep(0)
    raise ValueError("inner")

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("refusing")
        return "kept"

async def main():
    try:
        await asyncio.wait_for(fail(), 1)
    except ValueError as e:
        print(e)
    try:
        print(await asyncio.wait_for(stubborn(), 0.01))
    except TimeoutError:
        print("timeout anyway")
    outer = asyncio.create_task(asyncio.wait_for(asyncio.sleep(10), 10))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("cancelled, not timed out")

asyncio.run(main())
# expect: inner
# expect: refusing
# expect: kept
# expect: cancelled, not timed out
