import asyncio


async def child(name, pauses):
    print(name, "begins")
    for _ in range(pauses):
        await asyncio.sleep(0)
    print(name, "ends")
    return name


async def main():
    early = asyncio.create_task(child("early", 1))
    late = child("late", 0)
    gathering = asyncio.gather(child("a", 2), early, late, child("b", 0))
    asyncio.get_running_loop().call_soon(print, "callback")
    print(gathering.done())
    print(await gathering)


asyncio.run(main())
# expect: False
# expect: early begins
# expect: a begins
# expect: late begins
# expect: late ends
# expect: b begins
# expect: b ends
# expect: callback
# expect: early ends
# expect: a ends
# expect: ['a', 'early', 'late', 'b']
