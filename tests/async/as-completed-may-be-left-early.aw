import asyncio


async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n


async def main():
    for one in asyncio.as_completed([asyncio.create_task(work(n)) for n in (1, 3, 5)]):
        print("got", await one)
        break
    print("left")
    for _ in range(6):
        await asyncio.sleep(0)
    for wrong in (work, 3, None):
        try:
            asyncio.as_completed(wrong)
        except TypeError as e:
            print(type(e).__name__)
    coro = work(0)
    try:
        asyncio.as_completed(coro)
    except TypeError as e:
        print(e)
    coro.close()
    print(list(asyncio.as_completed([])))


asyncio.run(main())
# expect: got 1
# expect: left
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: expects an iterable of awaitables, not coroutine
# expect: []
