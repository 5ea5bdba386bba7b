import asyncio

async def f():
    try:
        print("sleeping")
        await asyncio.sleep(10)
        print("never")
    except asyncio.CancelledError as e:
        print("cancelled inside", e.args)
        raise
    finally:
        print("finally")

async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0.001)
    t.cancel("too slow")
    print("requested", t.cancelled())
    try:
        await t
    except asyncio.CancelledError as e:
        print("outside", e.args)
    print(t.cancelled(), issubclass(asyncio.CancelledError, Exception))

asyncio.run(main())
# expect: sleeping
# expect: requested False
# expect: cancelled inside ('too slow',)
# expect: finally
# expect: outside ('too slow',)
# expect: True False
