import asyncio

other = asyncio.new_event_loop()
foreign = other.create_future()


async def waits():
    await foreign


async def main():
    task = asyncio.create_task(waits(), name="waiter")
    try:
        await task
    except RuntimeError as e:
        text = str(e)
        print(text.startswith("Task <Task"), text.endswith("attached to a different loop"))
    try:
        await asyncio.wait_for(foreign, 1)
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__)
    try:
        asyncio.ensure_future(foreign, loop=asyncio.get_running_loop())
    except ValueError as e:
        print(e)


asyncio.run(main())
other.close()
# expect: True True
# expect: RuntimeError
# expect: The future belongs to a different loop than the one specified as the loop argument
