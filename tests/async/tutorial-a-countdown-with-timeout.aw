import asyncio

async def count_down(n):
    while n:
        print(n)
        n -= 1
        await asyncio.sleep(0.02)
    return "lift off"

async def main():
    print(await asyncio.wait_for(count_down(2), timeout=5))
    try:
        await asyncio.wait_for(count_down(100), timeout=0.01)
    except asyncio.TimeoutError:
        print("took too long")

asyncio.run(main())
# expect: 2
# expect: 1
# expect: lift off
# expect: 100
# expect: took too long
