import asyncio
async def boom(): raise ValueError("x")
async def slow(): await asyncio.sleep(0); raise ValueError("y")
async def main(eager):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("reported:", context["message"]))
    if eager: loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(boom())
    if not eager:
        await asyncio.sleep(0)
    await asyncio.wait([t]); print(t.exception())
    t = asyncio.create_task(boom())
    print(await asyncio.gather(t, slow(), return_exceptions=True))
    t = asyncio.create_task(boom())
    try: await asyncio.shield(t)
    except ValueError as e: print("shield", e)
    t = asyncio.create_task(boom())
    try: await asyncio.wait_for(t, 1)
    except ValueError as e: print("wait_for", e)
    t = asyncio.create_task(boom())
    for f in asyncio.as_completed([t]):
        try: await f
        except ValueError as e: print("as_completed", e)
    t = asyncio.create_task(boom())
    await asyncio.wait([t, asyncio.create_task(asyncio.sleep(0.01))]); print(t.exception())
asyncio.run(main(False)); print('--'); asyncio.run(main(True))
