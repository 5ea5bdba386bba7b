import asyncio


def add(a, b):
    return a + b


def fail():
    raise ValueError("in a thread")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, add, 1, 2)
    print(asyncio.isfuture(future), future.done())
    print(await future)
    try:
        await loop.run_in_executor(None, fail)
    except ValueError as e:
        print(e)
    print(await asyncio.to_thread(add, b=3, a=4))
    print(await asyncio.gather(*(asyncio.to_thread(add, n, n) for n in range(3))))


asyncio.run(main())
# expect: True False
# expect: 3
# expect: in a thread
# expect: 7
# expect: [0, 2, 4]
