import asyncio


async def waiter(name, condition):
    async with condition:
        await condition.wait()
        print(name, "woke")
        await asyncio.sleep(0)
    print(name, "left")


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in "abcde"]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
        print("told two")
    for _ in range(9):
        await asyncio.sleep(0)
    async with condition:
        condition.notify()
        condition.notify()
        print("told two more")
    for _ in range(9):
        await asyncio.sleep(0)
    async with condition:
        condition.notify(10)
    await asyncio.gather(*tasks)
    async with condition:
        condition.notify()
        print(await condition.wait_for(lambda: "at once"))


asyncio.run(main())
# expect: told two
# expect: a woke
# expect: a left
# expect: b woke
# expect: b left
# expect: told two more
# expect: c woke
# expect: c left
# expect: d woke
# expect: d left
# expect: e woke
# expect: e left
# expect: at once
