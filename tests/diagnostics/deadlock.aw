async def holder(lock):
    async with lock:
        await Event().wait()


lock = Lock()
task = create_task(holder(lock), name="holder")
await sleep(0)
await lock.acquire()
