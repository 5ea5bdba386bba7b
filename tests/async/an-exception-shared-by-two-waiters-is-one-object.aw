import asyncio


async def fail():
    await asyncio.sleep(0)
    raise ValueError("shared")


async def waiter(task):
    try:
        await task
    except ValueError as e:
        return e


async def main():
    task = asyncio.create_task(fail())
    a, b = await asyncio.gather(waiter(task), waiter(task))
    print(a is b, a is task.exception())
    future = asyncio.get_running_loop().create_future()
    future.cancel("m")
    errors = []
    for _ in range(2):
        try:
            await future
        except asyncio.CancelledError as e:
            errors.append(e)
    print(errors[0] is errors[1], [e.args for e in errors])


asyncio.run(main())
# expect: True True
# expect: False [('m',), ('m',)]
