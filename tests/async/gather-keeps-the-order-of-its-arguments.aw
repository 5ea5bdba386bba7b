import asyncio

async def f(n, delay):
    await asyncio.sleep(delay)
    print("done", n)
    return n

async def main():
    print(await asyncio.gather(f(1, 0.03), f(2, 0.01), f(3, 0.02)))
    print(await asyncio.gather())
    c = f(4, 0)
    print(await asyncio.gather(c, c))
    t = asyncio.create_task(f(5, 0))
    print(await asyncio.gather(t, f(6, 0), t))
    print(await asyncio.gather(*[f(i, 0) for i in range(7, 9)]))

asyncio.run(main())
# expect: done 2
# expect: done 3
# expect: done 1
# expect: [1, 2, 3]
# expect: []
# expect: done 4
# expect: [4, 4]
# expect: done 5
# expect: done 6
# expect: [5, 6, 5]
# expect: done 7
# expect: done 8
# expect: [7, 8]
