import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()

    def third(f):
        print("third")

    def second(f):
        print("second")

    def first(f):
        print("first")
        f.add_done_callback(third)
        print(f.remove_done_callback(second))

    future.add_done_callback(first)
    future.add_done_callback(second)
    future.set_result(None)
    await asyncio.sleep(0)
    print("turn")
    await asyncio.sleep(0)
    print("turn")


asyncio.run(main())
# expect: first
# expect: 0
# expect: second
# expect: turn
# expect: third
# expect: turn
