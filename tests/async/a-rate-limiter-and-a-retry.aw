import asyncio

class Flaky:
    def __init__(self, failures): self.failures = failures
    async def __call__(self):
        await asyncio.sleep(0)
        if self.failures:
            self.failures -= 1
            raise ConnectionError("try again")
        return "ok"

async def retry(call, times, delay=0.001):
    for attempt in range(1, times + 1):
        try:
            return attempt, await call()
        except ConnectionError as e:
            last = e
            await asyncio.sleep(delay * 2 ** attempt)
    raise TimeoutError(f"gave up after {times}") from last

async def main():
    print(await retry(Flaky(0), 3), await retry(Flaky(2), 3))  # expect: (1, 'ok') (3, 'ok')
    try:
        await retry(Flaky(5), 2)
    except TimeoutError as e:
        print(e, repr(e.__cause__))  # expect: gave up after 2 ConnectionError('try again')
    loop = asyncio.get_running_loop()
    start, stamps = loop.time(), []
    for _ in range(3):
        stamps.append(loop.time())
        await asyncio.sleep(0.01)
    print(all(b - a >= 0.009 for a, b in zip(stamps, stamps[1:])), loop.time() - start >= 0.029)
    # expect: True True

asyncio.run(main())
