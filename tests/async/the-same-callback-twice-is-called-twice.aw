import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def callback(f):
        print("called", f is future)

    def other(f):
        print("other")

    future.add_done_callback(callback)
    future.add_done_callback(other)
    future.add_done_callback(callback)
    print(future.remove_done_callback(print), future.remove_done_callback(other))
    future.add_done_callback(other)
    future.set_result(1)
    print(future.remove_done_callback(callback))
    await asyncio.sleep(0)
    future.add_done_callback(callback)
    future.add_done_callback(callback)
    print(future.remove_done_callback(callback))
    print("not yet")
    await asyncio.sleep(0)


asyncio.run(main())
# expect: 0 1
# expect: 0
# expect: called True
# expect: called True
# expect: other
# expect: 0
# expect: not yet
# expect: called True
# expect: called True
