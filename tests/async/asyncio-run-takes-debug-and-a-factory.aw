import asyncio


async def debug():
    return asyncio.get_running_loop().get_debug()


print(asyncio.run(debug()), asyncio.run(debug(), debug=True), asyncio.run(debug(), debug=False))
made = []


def factory():
    loop = asyncio.EventLoop()
    loop.set_debug(True)
    made.append(loop)
    return loop


print(asyncio.run(debug(), loop_factory=factory), asyncio.run(debug(), debug=False, loop_factory=factory))
print(len(made), [loop.is_closed() for loop in made])


async def current():
    return asyncio.get_event_loop() is asyncio.get_running_loop()


print(asyncio.run(current(), loop_factory=factory))
