import asyncio

async def worker(name):
    for i in range(3):
        print(name, i)
        await asyncio.sleep(0)

async def main():
    print(await asyncio.sleep(0.001, "woken"), await asyncio.sleep(0, 5))
    await asyncio.gather(worker("a"), worker("b"))
    print(await asyncio.sleep(-1, "negative"))
    try:
        await asyncio.sleep("x")
    except TypeError as e:
        print(e)
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as e:
        print(e)

asyncio.run(main())
# expect: woken 5
# expect: a 0
# expect: b 0
# expect: a 1
# expect: b 1
# expect: a 2
# expect: b 2
# expect: negative
# expect: '<=' not supported between instances of 'str' and 'int'
# expect: Invalid delay: NaN (not a number)
