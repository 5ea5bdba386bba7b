import asyncio, time

def work(name, seconds):
    time.sleep(seconds)
    return name

async def ticker(log):
    for n in range(3):
        await asyncio.sleep(0.1)
        log.append(n)

async def main():
    log = []
    start = time.monotonic()
    tick = asyncio.create_task(ticker(log))
    jobs = [asyncio.to_thread(work, name, s) for name, s in (("slow", 0.35), ("quick", 0.15), ("middle", 0.25))]
    for done in asyncio.as_completed(jobs):
        log.append(await done)
    await tick
    print(log)
    print(0.34 < time.monotonic() - start < 0.7)
    start = time.monotonic()
    await asyncio.gather(asyncio.to_thread(time.sleep, 0.2), asyncio.to_thread(time.sleep, 0.2))
    print(0.19 < time.monotonic() - start < 0.35)

asyncio.run(main())
