import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    for attempt in (lambda: loop.run_until_complete(future), loop.close):
        try:
            attempt()
        except RuntimeError as e:
            print(e)
    other = asyncio.new_event_loop()
    try:
        other.run_until_complete(other.create_future())
    except RuntimeError as e:
        print(e)
    other.close()
    print("still", loop.is_running())


asyncio.run(main())
# expect: This event loop is already running
# expect: Cannot close a running event loop
# expect: Cannot run the event loop while another loop is running
# expect: still True
