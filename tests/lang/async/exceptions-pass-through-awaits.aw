import asyncio

async def deep(n):
    if n == 0:
        await asyncio.sleep(0)
        raise ValueError("bottom")
    try:
        await deep(n - 1)
    finally:
        print("leaving", n)

async def main():
    try:
        await deep(3)
    except ValueError as e:
        print(e)
    try:
        try:
            await deep(0)
        except ValueError as e:
            raise KeyError("second") from e
    except KeyError as e:
        print(repr(e), repr(e.__cause__))
    async def stop():
        raise StopIteration(1)
    try:
        await stop()
    except RuntimeError as e:
        print(e)

asyncio.run(main())
# expect: leaving 1
# expect: leaving 2
# expect: leaving 3
# expect: bottom
# expect: KeyError('second') ValueError('bottom')
# expect: coroutine raised StopIteration
