import asyncio

async def step(name, n):
    for i in range(1, n + 1):
        print(f"{name}: step {i}")
        await asyncio.sleep(0)  # give the others a turn
    return f"{name} finished"

async def main():
    tasks = [asyncio.create_task(step(name, n)) for name, n in (("cook", 2), ("waiter", 3))]
    for task in tasks:
        print(await task)

asyncio.run(main())
# expect: cook: step 1
# expect: waiter: step 1
# expect: cook: step 2
# expect: waiter: step 2
# expect: waiter: step 3
# expect: cook finished
# expect: waiter finished
