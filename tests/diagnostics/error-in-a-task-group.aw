import asyncio


async def fail(text):
    raise ValueError(text)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail("one"), name="first")
        group.create_task(fail("two"), name="second")


asyncio.run(main())
