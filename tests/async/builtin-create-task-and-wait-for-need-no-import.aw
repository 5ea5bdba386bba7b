# aw only
async def work(n):
    await sleep(0.001)
    return n * n

t = create_task(work(7))
print(await t, t.done())  # expect: 49 True
try:
    await wait_for(sleep(10), 0.01)
except TimeoutError:
    print("too long")  # expect: too long
try:
    async with timeout(0.01):
        await sleep(10)
except TimeoutError:
    print("timeout")  # expect: timeout
