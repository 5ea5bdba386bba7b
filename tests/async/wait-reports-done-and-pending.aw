import asyncio

async def f(n, gate):
    await gate.wait()
    if n == 3:
        raise ValueError(n)
    return n

def names(tasks):
    return sorted(t.get_name() for t in tasks)

def make():
    gates = {n: asyncio.Event() for n in (1, 2, 3)}
    return gates, [asyncio.create_task(f(n, gate), name=str(n)) for n, gate in gates.items()]

async def main():
    loop = asyncio.get_running_loop()
    gates, tasks = make()
    loop.call_later(0.001, gates[1].set)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))  # expect: ['1'] ['2', '3']
    loop.call_later(0.001, gates[3].set)
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done])
    # expect: ['3'] ['2'] ['ValueError(3)']
    done, pending = await asyncio.wait(pending, timeout=0.01)
    print(names(done), names(pending), [t.done() for t in tasks])
    # expect: [] ['2'] [True, False, True]
    gates[2].set()
    done, pending = await asyncio.wait(tasks)
    print(names(done), names(pending))  # expect: ['1', '2', '3'] []
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(names(done), pending)  # expect: ['1', '2', '3'] set()
    gates, tasks = make()
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(names(done), names(pending))  # expect: [] ['1', '2', '3']
    for t in tasks:
        t.cancel()
    done, pending = await asyncio.wait(tasks)
    print(names(done), [t.cancelled() for t in tasks])  # expect: ['1', '2', '3'] [True, True, True]

asyncio.run(main())
