import asyncio

async def f(x):
    await asyncio.sleep(0)
    return x * 2

loop = asyncio.new_event_loop()
print(loop.run_until_complete(f(4)), loop.run_until_complete(f(5)))  # expect: 8 10
task = loop.create_task(f(6))
print(task.done(), loop.run_until_complete(task), task.done())  # expect: False 12 True
future = loop.create_future()
loop.call_soon(future.set_result, "set")
print(loop.run_until_complete(future))  # expect: set
async def fail():
    raise KeyError("k")
try:
    loop.run_until_complete(fail())
except KeyError as e:
    print(repr(e))  # expect: KeyError('k')
print(loop.is_closed(), loop.is_running())  # expect: False False
loop.close()
loop.close()
print(loop.is_closed())  # expect: True
c = f(1)
try:
    loop.run_until_complete(c)
except RuntimeError as e:
    print(e)  # expect: Event loop is closed
c.close()
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)  # expect: Event loop is closed
