import asyncio

async def f(n, delay):
    await asyncio.sleep(delay)
    print("done", n)
    return n

async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(f(1, 0.02))
        b = tg.create_task(f(2, 0.01), name="second")
        print("body ends", b.get_name())
    print(a.result(), b.result())
    async with asyncio.TaskGroup() as tg:
        async def parent():
            tg.create_task(f(4, 0.01))
            return await f(3, 0)
        tg.create_task(parent())
    print("all done")
    c = f(5, 0)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    c.close()
    async with asyncio.TaskGroup():
        pass
    print("empty is fine")

asyncio.run(main())
# expect: body ends second
# expect: done 2
# expect: done 1
# expect: 1 2
# expect: done 3
# expect: done 4
# expect: all done
# expect: TaskGroup <TaskGroup entered> is finished
# expect: empty is fine
