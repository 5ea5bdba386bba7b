import asyncio
import contextvars
from decimal import *

async def work(prec, log):
    getcontext().prec  # inherited, not shared once set
    with localcontext(prec=prec):
        for _ in range(10 - prec):
            await asyncio.sleep(0)
        log.append((prec, str(Decimal(1) / 3)))
    setcontext(Context(prec=prec + 1))
    await asyncio.sleep(0)
    log.append((prec, getcontext().prec))

async def main():
    log = []
    async with asyncio.TaskGroup() as group:
        for prec in (2, 5, 9):
            group.create_task(work(prec, log))
    print(sorted(log, key=str))
    print(getcontext().prec)

asyncio.run(main())

def inside():
    setcontext(Context(prec=3))
    return Decimal(2) / 3

print(contextvars.copy_context().run(inside), Decimal(2) / 3)
