import asyncio

async def f():
    return 1

loop, other = asyncio.new_event_loop(), asyncio.new_event_loop()
try:
    asyncio.gather(loop.create_future(), other.create_future())
except ValueError as e:
    print(e)
    # expect: The future belongs to a different loop than the one specified as the loop argument
async def main():
    g = asyncio.gather(f(), f())
    print(asyncio.isfuture(g), g.done())  # expect: True False
    return await g
print(loop.run_until_complete(main()))  # expect: [1, 1]
try:
    asyncio.gather(5)
except TypeError as e:
    print(e)  # expect: An asyncio.Future, a coroutine or an awaitable is required
loop.close(), other.close()
