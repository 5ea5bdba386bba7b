import asyncio

async def waiter(name, event):
    print(name, "waits")
    print(name, "woken", await event.wait())

async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "ab"]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), await event.wait())
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.01)
    except TimeoutError:
        print("cleared")

asyncio.run(main())
# expect: a waits
# expect: b waits
# expect: False
# expect: a woken True
# expect: b woken True
# expect: True True
# expect: cleared
