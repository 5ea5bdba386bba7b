import asyncio

async def level3():
    await asyncio.sleep(0)
    raise KeyError("origin")

async def level2():
    try:
        await asyncio.create_task(level3())
    except KeyError as e:
        raise ValueError("translated") from e

async def level1():
    return await asyncio.create_task(level2())

async def main():
    try:
        await asyncio.create_task(level1())
    except ValueError as e:
        print(e, repr(e.__cause__))  # expect: translated KeyError('origin')
        names = []
        tb = e.__traceback__
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(names)  # expect: ['main', 'level1', 'level2']

asyncio.run(main())
