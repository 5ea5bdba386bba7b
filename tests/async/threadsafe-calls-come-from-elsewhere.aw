import asyncio

async def work(x):
    await asyncio.sleep(0)
    return x * 2

async def main():
    loop = asyncio.get_running_loop()
    def blocking():
        return 21
    print(await loop.run_in_executor(None, blocking))  # expect: 21
    print(await asyncio.to_thread(max, 3, 5))  # expect: 5
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as e:
        print(e)  # expect: invalid literal for int() with base 10: 'x'
    print(await asyncio.gather(*[asyncio.to_thread(abs, -i) for i in range(5)]))
    # expect: [0, 1, 2, 3, 4]

asyncio.run(main())
