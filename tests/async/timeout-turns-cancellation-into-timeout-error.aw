import asyncio

async def main():
    try:
        async with asyncio.timeout(0.01) as t:
            await asyncio.sleep(10)
    except TimeoutError as e:
        print(repr(e), t.expired())  # expect: TimeoutError() True
    async with asyncio.timeout(1) as t:
        await asyncio.sleep(0)
    print(t.expired(), t.when() is not None)  # expect: False True
    async with asyncio.timeout(None) as t:
        print(t.when())  # expect: None
        t.reschedule(asyncio.get_running_loop().time() + 5)
        print(t.when() is not None)  # expect: True
    try:
        async with asyncio.timeout(1):
            raise ValueError("own error")
    except ValueError as e:
        print(e)  # expect: own error
    try:
        async with asyncio.timeout(-1):
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("already over")  # expect: already over
    print(asyncio.current_task().cancelling())  # expect: 0

asyncio.run(main())
