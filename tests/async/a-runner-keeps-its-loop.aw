import asyncio

async def f(x):
    await asyncio.sleep(0)
    return x

with asyncio.Runner() as runner:
    print(runner.run(f(1)), runner.run(f(2)))  # expect: 1 2
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())  # expect: False False
print(loop.is_closed())  # expect: True
try:
    runner.run(c := f(3))
except RuntimeError as e:
    print(e)  # expect: Runner is closed
c.close()
