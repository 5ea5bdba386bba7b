import asyncio, time

def work(n):
    time.sleep(0.05)
    if n > 5:
        # the others run at the same time
        print("worked", n)
    return n

async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.run_in_executor(None, work, n) for n in range(2)]
    await loop.shutdown_default_executor()
    print([f.done() for f in futures])
    await asyncio.sleep(0)
    print([f.result() for f in futures])
    try:
        loop.run_in_executor(None, work, 3)
    except RuntimeError as e:
        print(e)
    try:
        await asyncio.to_thread(work, 3)
    except RuntimeError as e:
        print(e)

async def leaves():
    asyncio.get_running_loop().run_in_executor(None, work, 7)
    print("left")

asyncio.run(main())
asyncio.run(leaves())
print("after run")
loop = asyncio.new_event_loop()
print(loop.run_until_complete(loop.run_in_executor(None, work, 8)))
loop.close()
try:
    loop.run_in_executor(None, work, 9)
except RuntimeError as e:
    print(e)
