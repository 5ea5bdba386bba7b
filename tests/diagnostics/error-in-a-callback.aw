import asyncio
import sys


def bad():
    raise ZeroDivisionError("in a callback")


async def main():
    asyncio.get_running_loop().call_soon(bad)
    await asyncio.sleep(0)
    sys.exit(1)


asyncio.run(main())
