import asyncio

loop = asyncio.new_event_loop()
for bad in (5, None, len):
    try:
        loop.run_until_complete(bad)
    except TypeError as e:
        print(e)
        # expect: An asyncio.Future, a coroutine or an awaitable is required
        # expect: An asyncio.Future, a coroutine or an awaitable is required
        # expect: An asyncio.Future, a coroutine or an awaitable is required

class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "from an awaitable object"

print(loop.run_until_complete(Awaitable()))  # expect: from an awaitable object
async def nested():
    try:
        loop.run_forever()
    except RuntimeError as e:
        print(e)  # expect: This event loop is already running
loop.run_until_complete(nested())
try:
    asyncio.new_event_loop().run_until_complete(loop.create_future())
except ValueError as e:
    print(e)
    # expect: The future belongs to a different loop than the one specified as the loop argument
loop.close()
