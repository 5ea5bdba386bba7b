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
    task = asyncio.create_task(leftover("a", ValueError("a")))
    await asyncio.sleep(0)
    print("main returns")
    return "result"


print(asyncio.run(main()))
# expect: 1
# expect: main returns
# expect: a cancelled
# expect: a over
# expect: handler: unhandled exception during asyncio.run() shutdown ValueError('a') ['exception', 'message', 'task']
# expect: generator closed
# expect: result
