import asyncio


async def nothing():
    pass


def attempt(group):
    coro = nothing()
    try:
        group.create_task(coro)
    except RuntimeError as e:
        print(type(e).__name__, str(e).split(">")[-1].strip())
    else:
        print("taken")
    coro.close()


async def main():
    group = asyncio.TaskGroup()
    attempt(group)
    async with group:
        try:
            async with group:
                pass
        except RuntimeError as e:
            print(str(e).split(">")[-1].strip())
        for wrong in (None, nothing, 3):
            try:
                group.create_task(wrong)
            except TypeError as e:
                print(type(e).__name__)
    attempt(group)
    try:
        async with group:
            pass
    except RuntimeError as e:
        print(str(e).split(">")[-1].strip())


asyncio.run(main())
# expect: RuntimeError has not been entered
# expect: has already been entered
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: RuntimeError is finished
# expect: has already been entered
