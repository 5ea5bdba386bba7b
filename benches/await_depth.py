"""Resuming a task that waits a thousand awaits deep."""

import asyncio


async def deep(level, rounds):
    if level:
        return await deep(level - 1, rounds)
    for _ in range(rounds):
        await asyncio.sleep(0)
    return level


async def main():
    print(await deep(900, 20_000))


asyncio.run(main())
