import asyncio
import time

async def say1():
    await asyncio.sleep(0.02)
    print("Number one")  # expect: Number one

async def say2():
    await asyncio.sleep(0.02)
    print("Number two")  # expect: Number two

async def main():
    before = time.time()
    await asyncio.gather(
        say1(),
        say2()
    )
    print("together", time.time() - before < 2)  # expect: together True

asyncio.run(main())
