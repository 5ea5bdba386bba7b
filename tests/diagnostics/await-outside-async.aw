import asyncio


def fetch():
    result = await asyncio.sleep(1)
    return result
