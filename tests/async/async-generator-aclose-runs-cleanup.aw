import asyncio

async def numbers():
    try:
        n = 0
        while True:
            yield n
            n += 1
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("cleaned up")

async def main():
    g = numbers()
    async for n in g:
        if n == 2:
            break
    print("broke out")
    await g.aclose()
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        print("closed")
    h = numbers()
    t = asyncio.create_task(consume(h))
    await asyncio.sleep(0.001)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("consumer cancelled")

async def consume(g):
    async for _ in g:
        pass

asyncio.run(main())
# expect: broke out
# expect: cleaned up
# expect: closed
# expect: cleaned up
# expect: consumer cancelled
