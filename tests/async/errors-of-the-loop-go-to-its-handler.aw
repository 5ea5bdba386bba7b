import asyncio

async def fail():
    raise ValueError("nobody looks")

async def main():
    loop = asyncio.get_running_loop()
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append((context["message"], repr(context.get("exception")))))
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    import gc
    gc.collect()
    await asyncio.sleep(0)
    print(seen)  # expect: [('Task exception was never retrieved', "ValueError('nobody looks')")]

asyncio.run(main())
