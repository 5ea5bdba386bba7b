import asyncio


async def inner():
    try:
        raise ValueError("first")
    except ValueError:
        await asyncio.sleep(0)
        raise KeyError("second")


async def cleanup():
    try:
        await inner()
    finally:
        try:
            await asyncio.sleep(0)
            raise LookupError("third")
        except LookupError as e:
            print("third's context", repr(e.__context__), repr(e.__context__.__context__))


async def main():
    try:
        await asyncio.create_task(cleanup())
    except KeyError as e:
        print(repr(e), repr(e.__context__), repr(e.__cause__))
        await asyncio.sleep(0)
        try:
            raise OSError("fourth")
        except OSError as f:
            print(repr(f.__context__))

    async def other():
        raise RuntimeError("other task")

    try:
        raise ValueError("mine")
    except ValueError:
        try:
            await asyncio.create_task(other())
        except RuntimeError as e:
            print(repr(e.__context__))
    task = asyncio.create_task(other())
    await asyncio.wait([task])
    try:
        raise KeyError("of another time")
    except KeyError:
        try:
            await task
        except RuntimeError as e:
            print(repr(e.__context__))


asyncio.run(main())
# expect: third's context KeyError('second') ValueError('first')
# expect: KeyError('second') ValueError('first') None
# expect: KeyError('second')
# expect: ValueError('mine')
# expect: KeyError('of another time')
