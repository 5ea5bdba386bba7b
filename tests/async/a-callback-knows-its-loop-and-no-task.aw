import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def look(*args):
        print(asyncio.current_task(), asyncio.get_running_loop() is loop, loop.is_running())
        if not future.done():
            future.set_result(None)

    loop.call_soon(look)
    await future
    future.add_done_callback(look)
    loop.call_later(0, look)
    await asyncio.sleep(0.001)
    print(asyncio.current_task().get_name())


asyncio.run(main())
# expect: None True True
# expect: None True True
# expect: None True True
# expect: Task-1
