import asyncio

class Stop(BaseException):
    pass

async def fail(e):
    await asyncio.sleep(0)
    raise e

async def main():
    task = asyncio.create_task(fail(ValueError("kept")))
    await asyncio.wait([task])
    print(repr(task.exception()))  # expect: ValueError('kept')
    other = asyncio.create_task(fail(Stop("up")))
    try:
        await other
    except Stop as e:
        print("main sees", repr(e))  # expect: main sees Stop('up')

try:
    asyncio.run(main())
except Stop as e:
    print("run raises", repr(e))
try:
    asyncio.run(fail(KeyboardInterrupt()))
except KeyboardInterrupt:
    print("interrupt")  # expect: interrupt
try:
    asyncio.run(fail(SystemExit(3)))
except SystemExit as e:
    print("exit", e.code)  # expect: exit 3
