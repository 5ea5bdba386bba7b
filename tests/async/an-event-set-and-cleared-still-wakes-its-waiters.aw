import asyncio


async def waiter(name, event):
    print(name, await event.wait(), event.is_set())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "abc"]
    await asyncio.sleep(0)
    event.set()
    event.clear()
    late = asyncio.create_task(waiter("late", event))
    await asyncio.gather(*tasks)
    print(late.done())
    event.set()
    event.set()
    await late
    print("set" in repr(event))


asyncio.run(main())
# expect: a True False
# expect: b True False
# expect: c True False
# expect: False
# expect: late True True
# expect: True
