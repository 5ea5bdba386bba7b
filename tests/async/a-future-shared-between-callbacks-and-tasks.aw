import asyncio


async def waiter(name, future, log):
    log.append(f"{name} waits")
    log.append(f"{name} has {await future}")


async def main():
    loop = asyncio.get_running_loop()
    log = []
    future = loop.create_future()
    a = asyncio.create_task(waiter("a", future, log))
    future.add_done_callback(lambda f: log.append("callback 1"))
    await asyncio.sleep(0)
    future.add_done_callback(lambda f: log.append("callback 2"))
    b = asyncio.create_task(waiter("b", future, log))
    await asyncio.sleep(0)
    gathering = asyncio.gather(future, future)
    gathering.add_done_callback(lambda f: log.append("gathered"))
    loop.call_soon(log.append, "before set")
    loop.call_soon(future.set_result, "value")
    loop.call_soon(log.append, "after set")
    await gathering
    log.append("main goes on")
    await asyncio.gather(a, b)
    print(*log, sep="\n")


asyncio.run(main())
# expect: a waits
# expect: b waits
# expect: before set
# expect: after set
# expect: callback 1
# expect: a has value
# expect: callback 2
# expect: b has value
# expect: gathered
# expect: main goes on
