import asyncio

one, two = asyncio.new_event_loop(), asyncio.new_event_loop()
a, b = one.create_future(), two.create_future()
try:
    asyncio.gather(a, b)
except ValueError as e:
    print(e)
for wrong in (1, "text", None):
    try:
        asyncio.gather(a, wrong)
    except TypeError as e:
        print(e)
one.close()
two.close()
# expect: The future belongs to a different loop than the one specified as the loop argument
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
