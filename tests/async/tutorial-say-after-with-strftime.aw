import asyncio
import time

async def say_after(delay, what):
    await asyncio.sleep(delay)
    print(what)

async def main():
    started = f"started at {time.strftime('%X')}"

    task1 = asyncio.create_task(say_after(0.01, "hello"))
    task2 = asyncio.create_task(say_after(0.02, "world"))

    await task1
    await task2

    finished = f"finished at {time.strftime('%X')}"
    print(len(started), len(finished), started[:10], finished[:11])

asyncio.run(main())
# expect: hello
# expect: world
# expect: 19 20 started at finished at
