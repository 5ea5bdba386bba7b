"""Asynchronous generators in a row, with and without suspensions."""

import asyncio


async def numbers(count):
    for number in range(count):
        if number % 10 == 0:
            await asyncio.sleep(0)
        yield number


async def squares(source):
    async for number in source:
        yield number * number


async def main():
    total = 0
    async for square in squares(numbers(200_000)):
        total += square
    evens = [x async for x in numbers(200_000) if x % 2 == 0]
    print(total, len(evens))


asyncio.run(main())
