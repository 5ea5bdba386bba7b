import asyncio


async def sleeper():
    try:
        await asyncio.sleep(10)
    finally:
        print("sleeper stopped")


async def stop(e):
    await asyncio.sleep(0)
    raise e


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            raise SystemExit(4)
    except SystemExit as e:
        print("exit", e.code)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            raise KeyboardInterrupt("body")
    except KeyboardInterrupt as e:
        print("interrupt", e)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper())
            await asyncio.sleep(0)
            raise GeneratorExit
    except BaseException as e:
        print(type(e).__name__)


asyncio.run(main())
# expect: exit 4
# expect: interrupt body
# expect: sleeper stopped
# expect: BaseExceptionGroup
