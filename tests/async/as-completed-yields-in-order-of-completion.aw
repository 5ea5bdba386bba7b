import asyncio

async def f(n, delay):
    await asyncio.sleep(delay)
    if n == 9:
        raise ValueError(n)
    return n

async def main():
    for c in asyncio.as_completed([f(1, 0.03), f(2, 0.01), f(3, 0.02)]):
        print(await c)
    async for t in asyncio.as_completed([f(4, 0.02), f(5, 0.01)]):
        print(t.result())
    for c in asyncio.as_completed([f(9, 0), f(6, 0.01)]):
        try:
            print(await c)
        except ValueError as e:
            print("error", e)
    try:
        for c in asyncio.as_completed([f(7, 0.01), f(8, 10)], timeout=0.2):
            print(await c)
    except TimeoutError as e:
        print(repr(e))
    print(list(asyncio.as_completed([])))

asyncio.run(main())
# expect: 2
# expect: 3
# expect: 1
# expect: 5
# expect: 4
# expect: error 9
# expect: 6
# expect: 7
# expect: TimeoutError()
# expect: []
