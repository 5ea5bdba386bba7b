import asyncio


def callback(*args):
    print("called", args)


async def main():
    loop = asyncio.get_running_loop()
    now = loop.time()
    timer = loop.call_at(now + 50, callback)
    soon = loop.call_soon(callback, 1, 2)
    print(timer.when() == now + 50, timer.cancelled(), soon.cancelled())
    print(type(timer).__name__, type(soon).__name__, isinstance(timer, asyncio.Handle))
    timer.cancel()
    timer.cancel()
    print(timer.cancelled(), repr(timer).startswith("<TimerHandle cancelled when="))
    soon.cancel()
    print(repr(soon))
    same = [loop.call_at(5, callback), loop.call_at(5, callback), loop.call_at(6, callback)]
    for handle in same:
        handle.cancel()
    print(same[0] < same[2], same[0] <= same[2], same[2] > same[0], same[2] >= same[0], same[0] == same[2])
    await asyncio.sleep(0)


asyncio.run(main())
# expect: True False False
# expect: TimerHandle Handle True
# expect: True True
# expect: <Handle cancelled>
# expect: True True True True False
