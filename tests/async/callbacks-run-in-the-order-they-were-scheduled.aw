import asyncio

def note(*args):
    print("callback", *args)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(note, 1)
    h = loop.call_soon(note, "cancelled")
    loop.call_soon(note, 2, "args")
    h.cancel()
    print("scheduled", h.cancelled())
    await asyncio.sleep(0)
    loop.call_soon(lambda: loop.call_soon(note, "nested"))
    await asyncio.sleep(0)
    print("between")
    await asyncio.sleep(0)
    loop.call_soon_threadsafe(note, "safe")
    await asyncio.sleep(0)

asyncio.run(main())
# expect: scheduled True
# expect: callback 1
# expect: callback 2 args
# expect: between
# expect: callback nested
# expect: callback safe
