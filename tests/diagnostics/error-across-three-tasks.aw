import asyncio


async def third():
    await asyncio.sleep(0)
    raise LookupError("no such page")


async def second():
    return await asyncio.create_task(third())


async def first():
    return await asyncio.create_task(second())


async def main():
    await asyncio.create_task(first())


asyncio.run(main())
