import asyncio

async def child(n):
    print("child", n)
    return n

async def main():
    a = asyncio.create_task(child(1))
    b = asyncio.create_task(child(2))
    print("created")
    await asyncio.sleep(0)
    print(a.done(), b.done())
    print(await b, await a)
    c = asyncio.create_task(child(3))
    print(await child(4))
    print(await c)

asyncio.run(main())
# expect: created
# expect: child 1
# expect: child 2
# expect: True True
# expect: 2 1
# expect: child 4
# expect: 4
# expect: child 3
# expect: 3
