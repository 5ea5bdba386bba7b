import asyncio, gc, warnings

async def job(): return 1
class Service:
    async def start(self): pass

async def main():
    job()
    task = asyncio.create_task(job())
    await task
    await job()
    given_up = job()
    given_up.close()
    del given_up

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    asyncio.run(main())
    Service().start()
    gc.collect()
    for w in log:
        print(w.category.__name__, w.lineno, w.message)
        # expect: RuntimeWarning 8 coroutine 'job' was never awaited
        # expect: RuntimeWarning 19 coroutine 'Service.start' was never awaited
