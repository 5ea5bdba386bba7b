import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.close()
    except RuntimeError as e:
        print(e)  # expect: Cannot close a running event loop
    print(loop.get_debug(), loop.is_closed())  # expect: False False

asyncio.run(main())
loop = asyncio.new_event_loop()
loop.call_soon(print, "never runs")
loop.close()
for f in (loop.run_forever, lambda: loop.call_later(1, print), lambda: loop.call_at(1, print), lambda: loop.call_soon_threadsafe(print)):
    try:
        f()
    except RuntimeError as e:
        print(e)
        # expect: Event loop is closed
        # expect: Event loop is closed
        # expect: Event loop is closed
        # expect: Event loop is closed
