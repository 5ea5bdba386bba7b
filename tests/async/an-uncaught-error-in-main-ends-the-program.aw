import asyncio

async def inner():
    await asyncio.sleep(0)
    raise LookupError("lost in a coroutine")

async def main():
    print("start")  # expect: start
    try:
        await asyncio.create_task(inner())
    finally:
        print("finally")  # expect: finally

asyncio.run(main())  # expect error: LookupError: lost in a coroutine
