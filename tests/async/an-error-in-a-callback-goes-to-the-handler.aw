import asyncio

async def main():
    loop = asyncio.get_running_loop()
    def handler(loop, context):
        print("handler:", repr(context.get("exception")), "callback" in context["message"])
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(print, "others still run")
    await asyncio.sleep(0)
    f = loop.create_future()
    f.add_done_callback(lambda f: [][0])
    f.set_result(None)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "my own callback"})

asyncio.run(main())
# expect: True
# expect: handler: ZeroDivisionError('division by zero') True
# expect: others still run
# expect: handler: IndexError('list index out of range') True
# expect: handler: None True
