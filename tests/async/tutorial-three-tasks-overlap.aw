import asyncio

# a coroutine that says when it starts and when it is done
async def job(name, seconds):
    print(f"Job {name} begins")
    await asyncio.sleep(seconds / 100)  # stands for waiting on something slow
    print(f"Job {name} is done after {seconds} steps")

async def main():
    # all three wait at the same time
    await asyncio.gather(
        job("A", 2),
        job("B", 1),
        job("C", 3)
    )

asyncio.run(main())
# expect: Job A begins
# expect: Job B begins
# expect: Job C begins
# expect: Job B is done after 1 steps
# expect: Job A is done after 2 steps
# expect: Job C is done after 3 steps
