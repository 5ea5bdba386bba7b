import asyncio


async def runner(name, mine, next_one, laps, log):
    for lap in range(laps):
        await mine.wait()
        mine.clear()
        log.append(f"{name}{lap}")
        next_one.set()


async def main():
    log = []
    events = [asyncio.Event() for _ in range(3)]
    tasks = [
        asyncio.create_task(runner(n, events[i], events[(i + 1) % 3], 3, log)) for i, n in enumerate("abc")
    ]
    events[0].set()
    await asyncio.gather(*tasks)
    print(" ".join(log))
    print([e.is_set() for e in events])


asyncio.run(main())
# expect: a0 b0 c0 a1 b1 c1 a2 b2 c2
# expect: [True, False, False]
