import asyncio

async def child(event):
    await event.wait()

async def main():
    event = asyncio.Event()
    me = asyncio.current_task()
    tasks = [asyncio.create_task(child(event), name=f"c{i}") for i in range(3)]
    print(sorted(t.get_name() for t in asyncio.all_tasks() - {me}))  # expect: ['c0', 'c1', 'c2']
    loop = asyncio.get_running_loop()
    print(asyncio.current_task(loop) is me, len(asyncio.all_tasks(loop)))  # expect: True 4
    seen = []
    loop.call_soon(lambda: seen.append(asyncio.current_task()))
    await asyncio.sleep(0)
    print(seen)  # expect: [None]
    event.set()
    await asyncio.gather(*tasks)
    print(len(asyncio.all_tasks()))  # expect: 1

asyncio.run(main())
