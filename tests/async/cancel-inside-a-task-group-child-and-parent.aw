import asyncio

async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(name)
        raise

async def parent():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("a"))
            tg.create_task(child("b"))
    except asyncio.CancelledError:
        print("parent cancelled", sorted(log))  # expect: parent cancelled ['a', 'b']
        raise

log = []

async def main():
    p = asyncio.create_task(parent())
    await asyncio.sleep(0.001)
    p.cancel()
    await asyncio.wait([p])
    print(p.cancelled())  # expect: True
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(child("c"))
    except TimeoutError:
        print("timeout through a group", log[-1])  # expect: timeout through a group c

asyncio.run(main())
