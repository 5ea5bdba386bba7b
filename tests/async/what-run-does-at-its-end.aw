import asyncio


async def leftover(name, end=None):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        if end is not None:
            raise end
        raise
    finally:
        await asyncio.sleep(0)
        print(name, "over")


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        print("handler:", context["message"], repr(context.get("exception")), sorted(context))

    loop.set_exception_handler(handler)
    global kept
    kept = numbers()
    print(await anext(kept))
    tasks = [asyncio.create_task(leftover("a")), asyncio.create_task(leftover("b", ValueError("b")))]
    await asyncio.sleep(0)
    print("main returns")
    return "result"


print(asyncio.run(main()))
# expect: 1
# expect: main returns
# expect: a cancelled
# expect: b cancelled
# expect: a over
# expect: b over
# expect: handler: unhandled exception during asyncio.run() shutdown ValueError('b') ['exception', 'message', 'task']
# expect: generator closed
# expect: result
