import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
print(asyncio._get_running_loop())


async def main():
    return asyncio.get_event_loop() is loop, asyncio.get_running_loop() is loop


print(loop.run_until_complete(main()))
future = asyncio.Future()
print(future.get_loop() is loop)
gathering = asyncio.gather(future)
print(gathering.get_loop() is loop)
future.set_result(1)
print(loop.run_until_complete(gathering))
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.set_event_loop("loop")
except TypeError as e:
    print(e)
loop.close()
# expect: True
# expect: no running event loop
# expect: None
# expect: (True, True)
# expect: True
# expect: True
# expect: [1]
# expect: There is no current event loop in thread 'MainThread'.
# expect: loop must be an instance of AbstractEventLoop or None, not 'str'
