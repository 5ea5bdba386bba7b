# aw only
import asyncio, time

def work():
    time.sleep(0.2)
    return "woken by the job"

async def waits_for_ever():
    await asyncio.get_running_loop().create_future()

async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    job = loop.run_in_executor(None, work)
    job.add_done_callback(lambda f: done.set())
    await done.wait()
    print(job.result())  # expect: woken by the job
    try:
        await waits_for_ever()
    except asyncio.DeadlockError:
        print("nothing is left that could wake us")  # expect: nothing is left that could wake us

asyncio.run(main())
