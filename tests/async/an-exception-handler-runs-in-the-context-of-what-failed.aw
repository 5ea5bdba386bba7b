import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


def handler(loop, context):
    print(context["message"].split(" at ")[0].split("(")[0], user.get())


def callback():
    user.set("timer")
    raise ValueError


async def fails():
    user.set("leftover")
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        1 / 0


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    context = contextvars.copy_context()
    context.run(user.set, "given")
    loop.call_soon(callback)
    loop.call_soon(int, "x", context=context)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand"})
    user.set("main")
    loop.call_exception_handler({"message": "by hand"})
    asyncio.create_task(fails())
    await asyncio.sleep(0)


asyncio.run(main())
