import asyncio

async def f():
    print("never")

async def main():
    t = asyncio.create_task(f())
    print(t.cancel(), t.cancelled(), t.cancelling())  # expect: True False 1
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e), t.cancelled(), t.done())  # expect: CancelledError() True True
    print(t.cancel())  # expect: False
    try:
        t.exception()
    except asyncio.CancelledError:
        print("exception() raises too")  # expect: exception() raises too

asyncio.run(main())
