# aw only
results = []

async def work(n):
    await sleep(0.001 * n)
    results.append(n)

async with TaskGroup() as group:
    for n in (3, 1, 2):
        group.create_task(work(n * 5))
print(results)  # expect: [5, 10, 15]

async def fail():
    raise ValueError("inside")

try:
    async with TaskGroup() as group:
        group.create_task(fail())
except* ValueError as e:
    print(e.exceptions)  # expect: (ValueError('inside'),)
