import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handles = []
    handles.append(loop.call_soon(lambda: (print("first"), handles[1].cancel(), handles[2].cancel())))
    handles.append(loop.call_soon(print, "never"))
    handles.append(loop.call_later(0, print, "never either"))
    handles.append(loop.call_soon(lambda: (print("last"), handles[0].cancel())))
    await asyncio.sleep(0)
    print([h.cancelled() for h in handles])
    await asyncio.sleep(0.01)
    handles[0].cancel()
    print("over")


asyncio.run(main())
# expect: first
# expect: last
# expect: [True, True, True, False]
# expect: over
