import asyncio

async def forever():
    await asyncio.get_running_loop().create_future()

loop = asyncio.new_event_loop()
loop.call_soon(loop.stop)
task = loop.create_task(forever())
try:
    loop.run_until_complete(task)
except RuntimeError as e:
    print(e)  # expect: Event loop stopped before Future completed.
print(task.done())  # expect: False
task.cancel()
try:
    loop.run_until_complete(task)
except asyncio.CancelledError:
    print("cancelled")  # expect: cancelled
loop.close()
