import asyncio

async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("slow cancelled")
        raise

async def quick():
    await asyncio.sleep(0)
    return "quick"

async def main():
    print(await asyncio.wait_for(quick(), 1), await asyncio.wait_for(quick(), None))
    try:
        await asyncio.wait_for(slow(), 0.01)
    except TimeoutError as e:
        print(repr(e), isinstance(e, asyncio.TimeoutError), type(e.__cause__).__name__)
    t = asyncio.create_task(slow())
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(t, 0)
    except TimeoutError:
        print("zero", t.cancelled())
    done = asyncio.create_task(quick())
    await done
    print(await asyncio.wait_for(done, 0))

asyncio.run(main())
# expect: quick quick
# expect: slow cancelled
# expect: TimeoutError() True CancelledError
# expect: slow cancelled
# expect: zero True
# expect: quick
