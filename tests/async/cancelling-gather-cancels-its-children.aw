import asyncio

async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child", n, "cancelled")
        raise

async def main():
    g = asyncio.gather(child(1), child(2))
    await asyncio.sleep(0)
    print(g.cancel(), g.done())
    try:
        await g
    except asyncio.CancelledError as e:
        print(repr(e), g.cancelled())
    print(g.cancel())

asyncio.run(main())
# expect: True False
# expect: child 1 cancelled
# expect: child 2 cancelled
# expect: CancelledError() False
# expect: False
