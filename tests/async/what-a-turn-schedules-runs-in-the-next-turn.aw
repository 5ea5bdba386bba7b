import asyncio


def say(word, *more):
    print(word)
    for callback in more:
        callback()


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(say, "a", lambda: loop.call_soon(say, "a's", lambda: loop.call_soon(say, "a's own")))
    loop.call_soon(say, "b", lambda: loop.call_soon(say, "b's"))
    for turn in range(4):
        print("turn", turn)
        await asyncio.sleep(0)


asyncio.run(main())
# expect: turn 0
# expect: a
# expect: b
# expect: turn 1
# expect: a's
# expect: b's
# expect: turn 2
# expect: a's own
# expect: turn 3
