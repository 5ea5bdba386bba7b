import asyncio
import types


@types.coroutine
def pauses(n):
    for i in range(n):
        print("pause", i)
        yield
    return n


async def work(n):
    return await pauses(n) * 10


async def main():
    print(await asyncio.gather(work(1), work(2)))
    task = asyncio.create_task(work(3))
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args)
    try:
        asyncio.create_task(pauses(1))
    except TypeError as e:
        print(type(e).__name__)


asyncio.run(main())
# expect: pause 0
# expect: pause 0
# expect: pause 1
# expect: [10, 20]
# expect: pause 0
# expect: ('enough',)
# expect: TypeError
