import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as e:
    print(e)
print(future.done(), future.cancelled())
loop.call_soon(future.set_result, "later")
print(loop.run_until_complete(future))
print(loop.run_until_complete(future))


async def stops_itself():
    loop.stop()
    await asyncio.sleep(0)
    return "through"


task = loop.create_task(stops_itself())
try:
    loop.run_until_complete(task)
except RuntimeError as e:
    print(e)
print(loop.run_until_complete(task))
loop.close()
# expect: Event loop stopped before Future completed.
# expect: False False
# expect: later
# expect: later
# expect: Event loop stopped before Future completed.
# expect: through
