import asyncio

async def greet():
    print("Good morning")  # expect: Good morning
    await asyncio.sleep(0.01)
    print("Good night")  # expect: Good night

if __name__ == "__main__":
    asyncio.run(greet())
