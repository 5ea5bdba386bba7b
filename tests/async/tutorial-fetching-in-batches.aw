import asyncio

async def fetch(url, gate):
    async with gate:
        await asyncio.sleep(0.001 * len(url))
        if "bad" in url:
            raise ConnectionError(f"cannot reach {url}")
        return f"<{url}>"

async def main():
    gate = asyncio.Semaphore(2)
    urls = ["a.example", "bad.example", "c.example", "dd.example"]
    results = await asyncio.gather(*(fetch(u, gate) for u in urls), return_exceptions=True)
    for url, result in zip(urls, results):
        if isinstance(result, Exception):
            print(url, "failed:", result)
        else:
            print(url, "gave", result)

asyncio.run(main())
# expect: a.example gave <a.example>
# expect: bad.example failed: cannot reach bad.example
# expect: c.example gave <c.example>
# expect: dd.example gave <dd.example>
