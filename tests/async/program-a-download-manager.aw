import asyncio

class Download:
    def __init__(self, name, size, fail_at=None):
        self.name, self.size, self.fail_at, self.done = name, size, fail_at, 0

    async def chunks(self):
        while self.done < self.size:
            await asyncio.sleep(0)
            if self.done == self.fail_at:
                self.fail_at = None
                raise ConnectionError(f"{self.name} broke at {self.done}")
            self.done += 1
            yield self.done

class Manager:
    def __init__(self, slots):
        self.slots, self.log = asyncio.Semaphore(slots), []

    async def fetch(self, d, retries=1):
        async with self.slots:
            for attempt in range(retries + 1):
                try:
                    async for n in d.chunks():
                        pass
                    break
                except ConnectionError as e:
                    self.log.append(str(e))
            else:
                raise RuntimeError(f"{d.name} gave up")
        self.log.append(f"{d.name} complete")
        return d.name

async def main():
    m = Manager(2)
    files = [Download("a", 5), Download("b", 3, fail_at=2), Download("c", 2), Download("d", 1)]
    print(await asyncio.gather(*(m.fetch(f) for f in files)))
    for line in m.log:
        print(line)
    try:
        await m.fetch(Download("e", 2, fail_at=1), retries=0)
    except RuntimeError as e:
        print(e)

asyncio.run(main())
# expect: ['a', 'b', 'c', 'd']
# expect: b broke at 2
# expect: b complete
# expect: a complete
# expect: d complete
# expect: c complete
# expect: e gave up
