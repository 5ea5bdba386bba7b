import asyncio
import contextvars

number = contextvars.ContextVar("number", default=0)


async def count(name):
    for _ in range(2):
        number.set(number.get() + 1)
        print(name, number.get())
        await asyncio.sleep(0)


async def main():
    shared = contextvars.copy_context()
    await asyncio.gather(
        asyncio.create_task(count("a"), context=shared),
        asyncio.create_task(count("b"), context=shared),
        asyncio.create_task(count("alone")),
    )
    print(number.get(), shared[number])
    task = asyncio.create_task(count("c"), context=shared)
    print(task.get_context() is shared)
    await task


asyncio.run(main())
# expect: a 1
# expect: b 2
# expect: alone 1
# expect: a 3
# expect: b 4
# expect: alone 2
# expect: 0 4
# expect: True
# expect: c 5
# expect: c 6
