import asyncio
from asyncio.staggered import staggered_race


async def succeed(name, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    return name


async def fail(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(name)


async def main():
    async def race(delay, *makers):
        begin = asyncio.get_running_loop().time()
        result, index, errors = await staggered_race(makers, delay)
        print(result, index, [error and type(error).__name__ for error in errors])
        return asyncio.get_running_loop().time() - begin

    await race(0.1)
    await race(0.1, lambda: succeed("only", 0))
    await race(0.1, lambda: succeed("slow", 10), lambda: succeed("second", 0.01))
    await race(None, lambda: fail("a", 0.01), lambda: fail("b", 0.01))
    # a failure starts the next at once
    print(await race(50, lambda: fail("a", 0), lambda: succeed("b", 0)) < 10)
    await race(0.05, lambda: fail("a", 0.2), lambda: succeed("b", 1), lambda: succeed("c", 0.02))

    race = asyncio.create_task(staggered_race([lambda: succeed("left", 10)], 1))
    await asyncio.sleep(0.01)
    race.cancel()
    try:
        await race
    except asyncio.CancelledError:
        print("the race is cancelled, and", len(asyncio.all_tasks()), "task is left")


asyncio.run(main())
