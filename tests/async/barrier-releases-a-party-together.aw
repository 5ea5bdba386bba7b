import asyncio

async def member(name, delay, barrier):
    await asyncio.sleep(delay)
    print(name, "arrives")
    position = await barrier.wait()
    return position

async def main():
    barrier = asyncio.Barrier(3)
    places = await asyncio.gather(*[member(n, i * 0.01, barrier) for i, n in enumerate("abc")])
    print(sorted(places), barrier.n_waiting, barrier.parties, barrier.broken)
    t = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print(type(e).__name__, barrier.broken)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)

asyncio.run(main())
# expect: a arrives
# expect: b arrives
# expect: c arrives
# expect: [0, 1, 2] 0 3 False
# expect: 1
# expect: BrokenBarrierError True
# expect: parties must be > 0
