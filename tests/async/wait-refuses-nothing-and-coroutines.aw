import asyncio

async def f():
    pass

async def main():
    c = f()
    for arg in ([], c, [c], 5):
        try:
            await asyncio.wait(arg)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    c.close()
    t = asyncio.create_task(f())
    try:
        await asyncio.wait([t], return_when="SOON")
    except ValueError as e:
        print(e)
    await t

asyncio.run(main())
# expect: ValueError Set of Tasks/Futures is empty.
# expect: TypeError expect a list of futures, not coroutine
# expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
# expect: TypeError 'int' object is not iterable
# expect: Invalid return_when value: SOON
