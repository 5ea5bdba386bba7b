import asyncio, time

async def nap(name, delay):
    await asyncio.sleep(delay)
    print(name)
    return name

async def main():
    start = time.monotonic()
    print(await asyncio.gather(nap("slow", 0.06), nap("fast", 0.02), nap("middle", 0.04)))
    took = time.monotonic() - start
    print(0.055 < took < 2)

asyncio.run(main())
# expect: fast
# expect: middle
# expect: slow
# expect: ['slow', 'fast', 'middle']
# expect: True
