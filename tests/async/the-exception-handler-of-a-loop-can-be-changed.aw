import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())

    def handler(loop, context):
        print("one:", context["message"].split(" at ")[0], context.get("extra"))

    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_exception_handler({"message": "by hand", "extra": 1})

    def second(loop, context):
        print("two:", context["message"].split(" at ")[0], type(context.get("handle")).__name__)
        loop.set_exception_handler(handler)

    loop.set_exception_handler(second)
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(lambda: [][0])
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    for wrong in (1, "text"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as e:
            print(e)


asyncio.run(main())
# expect: None
# expect: True
# expect: one: by hand 1
# expect: two: Exception in callback main.<locals>.<lambda>() Handle
# expect: one: Exception in callback main.<locals>.<lambda>() None
# expect: None
# expect: A callable object or None is expected, got 1
# expect: A callable object or None is expected, got 'text'
