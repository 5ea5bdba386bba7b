import asyncio

async def greet():
    print("Good morning")  # expect: Good morning
    await asyncio.sleep(0.01)
    print("Good night")  # expect: Good night

# take the loop by hand
loop = asyncio.get_event_loop()

# run one coroutine on it
loop.run_until_complete(greet())

# and close it
loop.close()
print(loop.is_closed())  # expect: True
