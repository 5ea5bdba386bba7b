import asyncio

async def child(name, n):
    print(name, "start")
    for i in range(n):
        await asyncio.sleep(0)
        print(name, i)
    print(name, "end")
    return name

async def main():
    print("main start")
    a = asyncio.create_task(child("a", 2))
    print("main created a")
    r = await child("direct", 1)
    print("main", r)
    b = asyncio.create_task(child("b", 0))
    await a
    print("main awaited a", b.done())
    await b

asyncio.run(main())
# expect: main start
# expect: main created a
# expect: direct start
# expect: a start
# expect: direct 0
# expect: direct end
# expect: main direct
# expect: a 0
# expect: b start
# expect: b end
# expect: a 1
# expect: a end
# expect: main awaited a True
