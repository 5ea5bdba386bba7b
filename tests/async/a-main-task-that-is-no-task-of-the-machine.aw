import asyncio


class Wrapped:
    """Looks like a task, and passes everything on to one."""

    def __init__(self, loop, coro, **options):
        self._task = asyncio.Task(coro, loop=loop, **options)

    @property
    def _asyncio_future_blocking(self):
        return self._task._asyncio_future_blocking

    @_asyncio_future_blocking.setter
    def _asyncio_future_blocking(self, value):
        self._task._asyncio_future_blocking = value

    def __getattr__(self, name):
        return getattr(self._task, name)

    def __await__(self):
        return self._task.__await__()


async def answer(n):
    await asyncio.sleep(0)
    return n


async def fail():
    raise LookupError("inside")


loop = asyncio.new_event_loop()
loop.set_task_factory(Wrapped)
task = loop.create_task(answer(1))
print(type(task).__name__, asyncio.isfuture(task), loop.run_until_complete(task), task.done())
try:
    loop.run_until_complete(loop.create_task(fail()))
except LookupError as e:
    print(e)


async def main():
    print(await asyncio.gather(asyncio.create_task(answer(2)), answer(3)))
    print(asyncio.ensure_future(task) is task)
    both = asyncio.gather(first := asyncio.create_task(answer(4)), asyncio.create_task(fail()), return_exceptions=True)
    print(await both, first.result())


loop.run_until_complete(main())
loop.close()
