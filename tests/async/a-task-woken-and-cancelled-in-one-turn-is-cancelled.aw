import asyncio


async def wait_for(future, log):
    try:
        log.append(await future)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def main():
    loop = asyncio.get_running_loop()
    for order in ("set, cancel", "cancel, set"):
        log = []
        future = loop.create_future()
        task = asyncio.create_task(wait_for(future, log))
        await asyncio.sleep(0)
        for what in order.split(", "):
            if what == "set":
                if not future.done():
                    future.set_result("result")
            else:
                print(task.cancel())
        await asyncio.wait([task])
        print(order, log, task.cancelled(), future.cancelled())


asyncio.run(main())
# expect: True
# expect: set, cancel ['cancelled'] True False
# expect: True
# expect: cancel, set ['cancelled'] True True
