import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

def power(base, exponent):
    return base ** exponent

async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as ex:
        print(await loop.run_in_executor(ex, power, 2, 10))
        future = loop.run_in_executor(ex, power, 0, -1)
        print(asyncio.isfuture(future), future.done())
        try:
            await future
        except ZeroDivisionError as e:
            print(type(e).__name__)
        print(await asyncio.gather(*(loop.run_in_executor(ex, power, 2, n) for n in range(5))))
    try:
        await loop.run_in_executor(ex, power, 2, 2)
    except RuntimeError as e:
        print(e)
    with ProcessPoolExecutor(1) as ex:
        print(await loop.run_in_executor(ex, power, 3, 3))
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))

if __name__ == "__main__":
    asyncio.run(main())
