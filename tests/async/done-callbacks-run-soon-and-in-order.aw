import asyncio

async def work():
    await asyncio.sleep(0)
    return 5

async def main():
    t = asyncio.create_task(work())
    t.add_done_callback(lambda t: print("first", t.result()))
    second = lambda t: print("never")
    t.add_done_callback(second)
    t.add_done_callback(lambda t: print("third", t.done()))
    print(t.remove_done_callback(second), t.remove_done_callback(second))
    await t
    print("awaited")
    t.add_done_callback(lambda t: print("late"))
    print("not yet")
    await asyncio.sleep(0)
    f = asyncio.get_running_loop().create_future()
    f.add_done_callback(lambda f: print("cancelled", f.cancelled()))
    f.cancel()
    await asyncio.sleep(0)

asyncio.run(main())
# expect: 1 0
# expect: first 5
# expect: third True
# expect: awaited
# expect: not yet
# expect: late
# expect: cancelled True
