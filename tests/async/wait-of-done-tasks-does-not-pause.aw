import asyncio


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    done.set_result(1)
    pending = loop.create_future()
    loop.call_soon(print, "callback")
    for mode in (asyncio.FIRST_COMPLETED, asyncio.ALL_COMPLETED):
        print(mode)
        d, p = await asyncio.wait([done], return_when=mode)
        print(len(d), len(p))
    d, p = await asyncio.wait([done, pending], return_when=asyncio.FIRST_COMPLETED)
    print(len(d), len(p))
    await asyncio.sleep(0)
    print("timeout 0")
    d, p = await asyncio.wait([pending], timeout=0)
    print(len(d), len(p), pending.cancelled())


asyncio.run(main())
# expect: FIRST_COMPLETED
# expect: callback
# expect: 1 0
# expect: ALL_COMPLETED
# expect: 1 0
# expect: 1 1
# expect: timeout 0
# expect: 0 1 False
