import asyncio
from concurrent.futures import ThreadPoolExecutor

def inner(n):
    return n * 10

def outer(n):
    with ThreadPoolExecutor(2) as ex:
        return sum(ex.map(inner, range(n)))

async def add(a, b):
    await asyncio.sleep(0.001)
    return a + b

async def both():
    one = asyncio.create_task(add(1, 2))
    return await asyncio.to_thread(inner, await one)

def with_loop():
    return asyncio.run(both())

with ThreadPoolExecutor(2) as ex:
    print(ex.submit(outer, 4).result())  # expect: 60
    print(ex.submit(with_loop).result())  # expect: 30
