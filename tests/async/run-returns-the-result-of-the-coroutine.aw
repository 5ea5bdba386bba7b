import asyncio

async def main():
    await asyncio.sleep(0)
    return 42

print(asyncio.run(main()))  # expect: 42

async def fail():
    raise ValueError("from main")

try:
    asyncio.run(fail())
except ValueError as e:
    print(e)  # expect: from main
print(asyncio.run(main()))  # expect: 42
try:
    asyncio.run(main)
except ValueError as e:
    print(str(e).split(",")[0].split(" got ")[0])  # expect: a coroutine was expected
try:
    asyncio.run(5)
except (ValueError, TypeError) as e:
    print(type(e).__name__)  # expect: ValueError
