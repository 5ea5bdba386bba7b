import asyncio

async def f():
    pass

async def main():
    for bad in (5, f, None, asyncio.get_running_loop().create_future()):
        try:
            asyncio.create_task(bad)
        except TypeError as e:
            print(str(e).split(" at 0x")[0])
    t = asyncio.ensure_future(f())
    print(asyncio.ensure_future(t) is t, asyncio.isfuture(t), asyncio.isfuture(5))
    await t
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)

asyncio.run(main())
# expect: a coroutine was expected, got 5
# expect: a coroutine was expected, got <function f
# expect: a coroutine was expected, got None
# expect: a coroutine was expected, got <Future pending>
# expect: True True False
# expect: An asyncio.Future, a coroutine or an awaitable is required
