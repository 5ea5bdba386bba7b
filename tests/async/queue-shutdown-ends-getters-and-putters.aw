import asyncio

async def main():
    q = asyncio.Queue()
    q.put_nowait(1)
    q.shutdown()
    try:
        await q.put(2)
    except asyncio.QueueShutDown as e:
        print("put", repr(e))  # expect: put QueueShutDown()
    print(await q.get())  # expect: 1
    try:
        await q.get()
    except asyncio.QueueShutDown:
        print("get")  # expect: get
    p = asyncio.Queue()
    async def getter():
        try:
            await p.get()
        except asyncio.QueueShutDown:
            print("woken by shutdown")  # expect: woken by shutdown
    t = asyncio.create_task(getter())
    await asyncio.sleep(0)
    p.shutdown(immediate=True)
    await t

asyncio.run(main())
