import asyncio

async def f(n, delay):
    await asyncio.sleep(delay)
    if n == 3:
        raise ValueError(n)
    return n

def names(tasks):
    return sorted(t.get_name() for t in tasks)

async def main():
    def make():
        return [asyncio.create_task(f(n, n * 0.02), name=str(n)) for n in (1, 2, 3)]
    tasks = make()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))  # expect: ['1'] ['2', '3']
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [t.exception() is not None for t in sorted(done, key=lambda t: t.get_name())])
    # expect: ['2', '3'] [] [False, True]
    tasks = make()
    done, pending = await asyncio.wait(tasks, timeout=0.03)
    print(names(done), names(pending))  # expect: ['1'] ['2', '3']
    done, pending = await asyncio.wait(tasks)
    print(names(done), names(pending))  # expect: ['1', '2', '3'] []
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(len(done), pending)  # expect: 3 set()
    tasks[2].exception()

asyncio.run(main())
