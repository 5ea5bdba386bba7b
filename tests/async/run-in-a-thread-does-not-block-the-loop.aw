import asyncio, time

async def ticker():
    for i in range(3):
        print("tick", i)
        await asyncio.sleep(0.01)

async def main():
    t = asyncio.create_task(ticker())
    await asyncio.to_thread(time.sleep, 0.1)
    print("slept")
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, time.sleep, 0.001)
    print("again", t.done())

asyncio.run(main())
# expect: tick 0
# expect: tick 1
# expect: tick 2
# expect: slept
# expect: again True
