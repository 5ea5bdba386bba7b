import asyncio


class Job:
    """Something that drives a coroutine by itself."""

    def __init__(self, loop):
        self._loop = loop
        self.ended = False

    def get_loop(self):
        return self._loop

    def done(self):
        return self.ended

    def __repr__(self):
        return "<Job>"


async def main():
    loop = asyncio.get_running_loop()
    job = Job(loop)
    asyncio._register_task(job)
    print(job in asyncio.all_tasks(), len(asyncio.all_tasks()))
    job.ended = True
    print(job in asyncio.all_tasks())
    job.ended = False
    try:
        asyncio._enter_task(loop, job)
    except RuntimeError as e:
        print(str(e).split(" while ")[0])

    def in_callback():
        asyncio._enter_task(loop, job)
        print(asyncio.current_task(), asyncio.current_task() is job)
        try:
            asyncio._leave_task(loop, Job(loop))
        except RuntimeError as e:
            print(e)
        asyncio._leave_task(loop, job)
        print(asyncio.current_task())

    loop.call_soon(in_callback)
    await asyncio.sleep(0)
    asyncio._unregister_task(job)
    asyncio._unregister_task(job)
    print(job in asyncio.all_tasks())


asyncio.run(main())
