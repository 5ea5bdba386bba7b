import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        print("handler", context["message"].split(" at ")[0].split("(")[0])
        raise ValueError("handler itself")

    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print("goes on")

    def interrupts(loop, context):
        raise KeyboardInterrupt("from the handler")

    loop.set_exception_handler(interrupts)
    loop.call_soon(lambda: 1 / 0)
    try:
        await asyncio.sleep(0)
    finally:
        print("left")


try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print("out:", e)
# expect: handler Exception in callback main.<locals>.<lambda>
# expect: goes on
# expect: left
# expect: out: from the handler
