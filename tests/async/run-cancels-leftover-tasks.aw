import asyncio

log = []

async def background(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("cancelled " + name)
        raise
    finally:
        await asyncio.sleep(0)
        log.append("cleaned " + name)

async def main():
    main.tasks = [asyncio.create_task(background(n)) for n in "ab"]
    await asyncio.sleep(0)
    print("main ends")  # expect: main ends

asyncio.run(main())
print(sorted(log[:2]), sorted(log[2:]))
# expect: ['cancelled a', 'cancelled b'] ['cleaned a', 'cleaned b']
print([t.cancelled() for t in main.tasks])  # expect: [True, True]
