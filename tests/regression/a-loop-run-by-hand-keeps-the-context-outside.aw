# the context around a loop that a program steps by hand is alive while callbacks and tasks collect garbage
import asyncio
import contextvars
import gc

variable = contextvars.ContextVar("variable")


def by_hand():
    variable.set(["outer"])
    loop = asyncio.new_event_loop()

    async def step():
        gc.collect()
        return [[] for _ in range(1000)]

    loop.call_soon(gc.collect)
    task = loop.create_task(step())
    task.add_done_callback(lambda task: gc.collect())
    loop.run_until_complete(task)
    loop.close()
    garbage = [[] for _ in range(1000)]
    gc.collect()
    print(variable.get(), len(garbage))


contextvars.copy_context().run(by_hand)  # expect: ['outer'] 1000
