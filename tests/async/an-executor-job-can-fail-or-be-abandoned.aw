import asyncio, time

def work(n):
    if n < 0:
        raise ValueError("negative")
    return n * 2

async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(*(asyncio.to_thread(work, n) for n in range(3))))
    # expect: [0, 2, 4]
    try:
        await loop.run_in_executor(None, work, -1)
    except ValueError as e:
        print(e)  # expect: negative
    t = asyncio.create_task(asyncio.to_thread(time.sleep, 0.02))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("abandoned")  # expect: abandoned
    print(await asyncio.wait_for(asyncio.to_thread(work, 21), 5))  # expect: 42

asyncio.run(main())
