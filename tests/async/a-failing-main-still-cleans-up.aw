import asyncio


async def leftover():
    try:
        await asyncio.sleep(10)
    finally:
        print("leftover stopped")


async def main():
    task = asyncio.create_task(leftover())
    await asyncio.sleep(0)
    try:
        raise LookupError("main")
    finally:
        print("main's finally", task.done())


try:
    asyncio.run(main())
except LookupError as e:
    print("out:", e)


async def exits():
    asyncio.create_task(leftover())
    await asyncio.sleep(0)
    raise SystemExit(5)


try:
    asyncio.run(exits())
except SystemExit as e:
    print("out:", e.code)


async def cancelled():
    raise asyncio.CancelledError("own")


try:
    asyncio.run(cancelled())
except asyncio.CancelledError as e:
    print("out:", e.args)
# expect: main's finally False
# expect: leftover stopped
# expect: out: main
# expect: leftover stopped
# expect: out: 5
# expect: out: ('own',)
