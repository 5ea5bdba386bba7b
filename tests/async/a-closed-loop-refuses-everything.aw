import asyncio

loop = asyncio.new_event_loop()
loop.call_soon(print, "never")
loop.call_later(0, print, "never")
loop.close()
loop.close()
print(loop.is_closed(), loop.is_running())


async def nothing():
    pass


attempts = [
    lambda: loop.call_soon(print),
    lambda: loop.call_soon_threadsafe(print),
    lambda: loop.call_later(1, print),
    lambda: loop.call_at(1, print),
    lambda: loop.run_forever(),
    lambda: loop.run_until_complete(loop.create_future()),
]
for attempt in attempts:
    try:
        attempt()
    except RuntimeError as e:
        print(e)
coro = nothing()
try:
    loop.create_task(coro)
except RuntimeError as e:
    print(e)
coro.close()
# expect: True False
# expect: Event loop is closed
# expect: Event loop is closed
# expect: Event loop is closed
# expect: Event loop is closed
# expect: Event loop is closed
# expect: Event loop is closed
# expect: Event loop is closed
