import asyncio


async def joiner(name, queue):
    await queue.join()
    print(name, "joined")


async def main():
    queue = asyncio.Queue()
    await joiner("early", queue)
    for i in range(2):
        queue.put_nowait(i)
    tasks = [asyncio.create_task(joiner(n, queue)) for n in "ab"]
    await asyncio.sleep(0)
    for _ in range(2):
        print("got", queue.get_nowait())
        queue.task_done()
        await asyncio.sleep(0)
        print([t.done() for t in tasks])
    queue.put_nowait("more")
    await asyncio.gather(*tasks)
    third = asyncio.create_task(joiner("c", queue))
    await asyncio.sleep(0)
    print(third.done())
    queue.get_nowait()
    queue.task_done()
    await third


asyncio.run(main())
# expect: early joined
# expect: got 0
# expect: [False, False]
# expect: got 1
# expect: a joined
# expect: b joined
# expect: [True, True]
# expect: False
# expect: c joined
