import asyncio

async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("inner")
        raise

async def middle():
    try:
        await inner()
    finally:
        print("middle")

async def outer(child):
    try:
        await middle()
    except asyncio.CancelledError:
        print("outer")
    await child
    print("never")

async def main():
    child = asyncio.create_task(inner())
    t = asyncio.create_task(outer(child))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.gather(t, child, return_exceptions=True)
    print(t.cancelled(), child.cancelled())

asyncio.run(main())
# expect: inner
# expect: middle
# expect: outer
# expect: inner
# expect: True True
