import asyncio

log = []

async def work(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise ValueError(name)
        log.append(name)
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(work("outer", 5))
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(work("a", 0))
                    inner.create_task(work("b", 0.01, fail=True))
                    inner.create_task(work("c", 5))
            except* ValueError as e:
                log.append("inner failed")
            raise KeyError("body")
    except* KeyError as e:
        print(repr(e))
        # expect: ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')])
    print(log)  # expect: ['a', 'c cancelled', 'inner failed', 'outer cancelled']

asyncio.run(main())
