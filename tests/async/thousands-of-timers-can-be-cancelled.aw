import asyncio

async def main():
    loop = asyncio.get_running_loop()
    fired = []
    handles = [loop.call_later(1000 + i, fired.append, i) for i in range(5000)]
    for h in handles[::2]:
        h.cancel()
    loop.call_later(0.001, fired.append, "soon")
    await asyncio.sleep(0.01)
    print(fired, sum(h.cancelled() for h in handles))  # expect: ['soon'] 2500
    for h in handles:
        h.cancel()
        h.cancel()
    tasks = [asyncio.create_task(asyncio.sleep(1000)) for _ in range(2000)]
    await asyncio.sleep(0)
    for t in tasks:
        t.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print(len(results), all(isinstance(r, asyncio.CancelledError) for r in results))
    # expect: 2000 True

asyncio.run(main())
