import asyncio

class Job:
    def __init__(self, log): self.log = log
    async def work(self):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            self.log.append("cancelled inside")
            raise
        finally:
            self.log.append("cleaned")
    def __await__(self):
        return (yield from self.work().__await__())

async def main():
    log = []
    async def waiter(): await Job(log)
    t = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        log.append("outside")
    print(log)  # expect: ['cancelled inside', 'cleaned', 'outside']

asyncio.run(main())
