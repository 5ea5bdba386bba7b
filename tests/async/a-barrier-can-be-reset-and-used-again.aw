import asyncio


async def party(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as e:
        print(name, "broken", e)


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    for turn in range(2):
        await asyncio.gather(*(party(f"{turn}{n}", barrier) for n in "abc"))
    tasks = [asyncio.create_task(party(n, barrier)) for n in "xy"]
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.reset()
    await asyncio.gather(*tasks)
    print(barrier.n_waiting, barrier.broken)
    tasks = [asyncio.create_task(party(n, barrier)) for n in "pq"]
    await asyncio.sleep(0)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken)
    await party("late", barrier)
    await barrier.reset()
    print(barrier.broken)
    for wrong in (0, -1):
        try:
            asyncio.Barrier(wrong)
        except ValueError as e:
            print(e)


asyncio.run(main())
# expect: 3 0 False
# expect: 0c 2
# expect: 0a 0
# expect: 0b 1
# expect: 1c 2
# expect: 1a 0
# expect: 1b 1
# expect: 2
# expect: x broken Abort or reset of barrier
# expect: y broken Abort or reset of barrier
# expect: 0 False
# expect: p broken Abort or reset of barrier
# expect: q broken Abort or reset of barrier
# expect: True
# expect: late broken Barrier aborted
# expect: False
# expect: parties must be > 0
# expect: parties must be > 0
