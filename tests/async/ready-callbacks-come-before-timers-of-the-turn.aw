import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "timer")
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    print("main 1")
    await asyncio.sleep(0)
    print("main 2")
    await asyncio.sleep(0)
    print("main 3")

asyncio.run(main())
# expect: soon
# expect: main 1
# expect: timer
# expect: main 2
# expect: main 3
