import asyncio


async def getter(name, queue):
    print(name, await queue.get())


async def putter(item, queue):
    await queue.put(item)
    print("put", item)


async def main():
    queue = asyncio.Queue(1)
    getters = [asyncio.create_task(getter(n, queue)) for n in "abc"]
    await asyncio.sleep(0)
    putters = [asyncio.create_task(putter(i, queue)) for i in range(4)]
    await asyncio.gather(*getters)
    print(queue.qsize())
    await asyncio.gather(*putters)
    print(queue.get_nowait())
    getters = [asyncio.create_task(getter(n, queue)) for n in "xyz"]
    await asyncio.sleep(0)
    getters[0].cancel()
    queue.put_nowait("one")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([t.done() for t in getters])
    queue.put_nowait("two")
    await asyncio.wait(getters)


asyncio.run(main())
# expect: put 0
# expect: a 0
# expect: put 1
# expect: b 1
# expect: put 2
# expect: c 2
# expect: put 3
# expect: 1
# expect: 3
# expect: y one
# expect: [True, True, False]
# expect: z two
