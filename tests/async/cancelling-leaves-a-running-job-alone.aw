import asyncio, time

def work():
    time.sleep(0.1)
    return 1

async def main():
    task = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0.02)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.3), 0.05)
    except TimeoutError:
        print("timeout")

async def too_late():
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, time.sleep, 0.2)
    import warnings
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await loop.shutdown_default_executor(0.05)
        print(caught[0].category.__name__, caught[0].message)
    await future
    print("ended all the same")

asyncio.run(main())
asyncio.run(too_late())
