import asyncio

inside = peak = 0

async def worker(name, s):
    global inside, peak
    async with s:
        inside += 1
        peak = max(peak, inside)
        print("in", name)
        await asyncio.sleep(0.001)
        inside -= 1

async def main():
    s = asyncio.Semaphore(2)
    await asyncio.gather(*[worker(n, s) for n in "abcde"])
    print(peak, s.locked())
    await s.acquire(), await s.acquire()
    print(s.locked())
    s.release(), s.release(), s.release()
    print(s.locked(), "plain ones may be released too often")
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)

asyncio.run(main())
# expect: in a
# expect: in b
# expect: in c
# expect: in d
# expect: in e
# expect: 2 False
# expect: True
# expect: False plain ones may be released too often
# expect: Semaphore initial value must be >= 0
