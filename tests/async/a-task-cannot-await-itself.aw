import asyncio

async def f():
    try:
        await asyncio.current_task()
    except RuntimeError as e:
        print(str(e).startswith("Task cannot await on itself"))  # expect: True

async def main():
    await asyncio.create_task(f())
    async def bad():
        class Odd:
            def __await__(self):
                yield 5
        await Odd()
    try:
        await asyncio.create_task(bad())
    except RuntimeError as e:
        print(str(e).startswith("Task got bad yield: 5"))  # expect: True

asyncio.run(main())
