import asyncio


async def main():
    loop = asyncio.get_running_loop()
    now = loop.time()
    loop.call_at(now - 5, print, "five ago")
    loop.call_later(-10, print, "ten ago")
    loop.call_soon(print, "soon")
    loop.call_at(now - 1, print, "one ago")
    print("scheduled")
    await asyncio.sleep(0)
    print("turn 1")
    await asyncio.sleep(0)
    print("turn 2")


asyncio.run(main())
# expect: scheduled
# expect: soon
# expect: turn 1
# expect: ten ago
# expect: five ago
# expect: one ago
# expect: turn 2
