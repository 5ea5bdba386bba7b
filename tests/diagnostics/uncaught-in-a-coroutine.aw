import asyncio


async def read():
    data = {}
    return data["missing"]


async def main():
    await read()


asyncio.run(main())
