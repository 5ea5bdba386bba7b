import asyncio


async def user(name, semaphore, pauses):
    await semaphore.acquire()
    print(name, "in", semaphore.locked())
    for _ in range(pauses):
        await asyncio.sleep(0)
    semaphore.release()
    print(name, "out", semaphore.locked())


async def main():
    semaphore = asyncio.Semaphore(2)
    tasks = [asyncio.create_task(user(n, semaphore, p)) for n, p in (("a", 3), ("b", 1), ("c", 2), ("d", 1), ("e", 1))]
    await asyncio.gather(*tasks)
    print(semaphore.locked(), semaphore._value)
    semaphore.release()
    print(semaphore._value)
    for wrong in (-1,):
        try:
            asyncio.Semaphore(wrong)
        except ValueError as e:
            print(e)
    zero = asyncio.Semaphore(0)
    waiting = asyncio.create_task(zero.acquire())
    await asyncio.sleep(0)
    zero.release()
    print(zero.locked())
    late = asyncio.create_task(zero.acquire())
    print(await waiting)
    zero.release()
    print(await late)


asyncio.run(main())
# expect: a in False
# expect: b in True
# expect: b out True
# expect: c in True
# expect: a out True
# expect: d in True
# expect: c out True
# expect: d out True
# expect: e in False
# expect: e out False
# expect: False 2
# expect: 3
# expect: Semaphore initial value must be >= 0
# expect: True
# expect: True
# expect: True
