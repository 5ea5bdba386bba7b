import asyncio


async def main():
    loop = asyncio.get_running_loop()
    a, b = loop.create_future(), loop.create_future()
    gathering = asyncio.gather(a, b)
    a.set_result(1)
    print(gathering.cancel("first"), a.cancelled(), b.cancelled(), gathering.done())
    print(gathering.cancel("second"))
    try:
        await gathering
    except asyncio.CancelledError as e:
        print("cancelled", e.args, gathering.cancelled(), gathering.done())
    print(gathering.cancel())
    c = loop.create_future()
    gathering = asyncio.gather(c)
    c.set_result(1)
    print(gathering.done(), gathering.cancel())
    print(await gathering)
    empty = asyncio.gather()
    print(empty.done(), await empty)


asyncio.run(main())
# expect: True False True False
# expect: False
# expect: cancelled ('first',) False True
# expect: False
# expect: False False
# expect: [1]
# expect: True []
