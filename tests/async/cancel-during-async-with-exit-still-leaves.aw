import asyncio

class Resource:
    async def __aenter__(self):
        print("enter")
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, value, tb):
        print("exit begins", kind and kind.__name__)
        try:
            await asyncio.sleep(0.01)
        finally:
            print("exit ends")

async def use():
    async with Resource():
        print("body")

async def main():
    for pauses in (1, 2, 3):
        task = asyncio.create_task(use())
        for _ in range(pauses):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(pauses, task.cancelled())

asyncio.run(main())
# expect: enter
# expect: 1 True
# expect: enter
# expect: body
# expect: exit begins None
# expect: exit ends
# expect: 2 True
# expect: enter
# expect: body
# expect: exit begins None
# expect: exit ends
# expect: 3 True
