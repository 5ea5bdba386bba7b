# aw only
import asyncio

print("start")  # expect: start
await asyncio.sleep(0.001)
print("slept")  # expect: slept

async def double(x):
    await asyncio.sleep(0)
    return x * 2

print(await double(4), [await double(i) for i in range(3)])  # expect: 8 [0, 2, 4]
if await double(1) == 2:
    print("in a condition")  # expect: in a condition
for x in await asyncio.gather(double(1), double(2)):
    print(x)
    # expect: 2
    # expect: 4
try:
    await asyncio.wait_for(asyncio.sleep(10), 0.001)
except TimeoutError:
    print("timeout")  # expect: timeout
try:
    asyncio.run(c := double(1))
except RuntimeError as e:
    print(e)  # expect: asyncio.run() cannot be called from a running event loop
c.close()
