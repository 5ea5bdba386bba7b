import asyncio


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    done.set_result("done")
    loop.call_soon(print, "callback")
    print(await asyncio.wait_for(done, 0))
    print(await asyncio.wait_for(done, 10))
    print(await asyncio.wait_for(done, None))
    print(await asyncio.wait_for(done, -1))

    async def quick():
        return "quick"

    print(await asyncio.wait_for(quick(), 5))
    await asyncio.sleep(0)
    failed = loop.create_future()
    failed.set_exception(ValueError("v"))
    try:
        await asyncio.wait_for(failed, 0)
    except ValueError as e:
        print(e)
    for wrong in (None, 1):
        try:
            await asyncio.wait_for(wrong, 1)
        except TypeError as e:
            print(type(e).__name__)


asyncio.run(main())
# expect: done
# expect: done
# expect: done
# expect: done
# expect: quick
# expect: callback
# expect: v
# expect: TypeError
# expect: TypeError
