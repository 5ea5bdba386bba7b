import asyncio

class Pool:
    def __init__(self, n):
        self.free = asyncio.Queue()
        for i in range(n):
            self.free.put_nowait(f"conn{i}")

    def lease(self):
        return Lease(self)

class Lease:
    def __init__(self, pool): self.pool = pool
    async def __aenter__(self):
        self.conn = await self.pool.free.get()
        return self.conn
    async def __aexit__(self, *exc):
        self.pool.free.put_nowait(self.conn)

async def job(pool, n, log):
    async with pool.lease() as conn:
        log.append((n, conn))
        await asyncio.sleep(0)

async def main():
    pool, log = Pool(2), []
    await asyncio.gather(*[job(pool, n, log) for n in range(5)])
    print(log, pool.free.qsize())
    # expect: [(0, 'conn0'), (1, 'conn1'), (2, 'conn0'), (3, 'conn1'), (4, 'conn0')] 2

asyncio.run(main())
