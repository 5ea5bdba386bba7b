"""Queues: what is in them when getters and putters are cancelled."""

import asyncio


async def get_from_an_empty_one(log):
    queue = asyncio.Queue()
    asyncio.get_running_loop().call_later(1, queue.put_nowait, "item")
    log.check("left", queue.qsize)
    log(await queue.get())


async def two_getters_and_one_item(log):
    queue = asyncio.Queue()
    log.check("left", queue.qsize)

    async def getter(name):
        try:
            log(name, await queue.get())
        except asyncio.CancelledError:
            log(name, "cancelled")
            raise

    mine = asyncio.create_task(getter("mine"))
    other = asyncio.create_task(getter("other"))
    asyncio.get_running_loop().call_later(1, queue.put_nowait, 1)
    try:
        await mine
    finally:
        await asyncio.sleep(1.5)
        log("other", other.done())
        queue.put_nowait(2)
        await other


async def put_into_a_full_one(log):
    queue = asyncio.Queue(1)
    log.check("left", queue.qsize)
    await queue.put(1)
    asyncio.get_running_loop().call_later(1, queue.get_nowait)
    await queue.put(2)
    log("put")


async def two_putters_and_one_room(log):
    queue = asyncio.Queue(1)
    queue.put_nowait(0)
    log.check("left", queue.qsize)

    async def putter(name):
        try:
            await queue.put(name)
            log(name, "put")
        except asyncio.CancelledError:
            log(name, "cancelled")
            raise

    mine = asyncio.create_task(putter("mine"))
    other = asyncio.create_task(putter("other"))
    asyncio.get_running_loop().call_later(1, lambda: log("got", queue.get_nowait()))
    try:
        await mine
    finally:
        await asyncio.sleep(1.5)
        log("other", other.done())
        while not queue.empty():
            log("rest", queue.get_nowait())
        await other


async def producer_and_consumer(log):
    queue = asyncio.Queue(2)
    log.check("left", queue.qsize)

    async def produce():
        for i in range(4):
            await queue.put(i)
            await asyncio.sleep(0.25)
        await queue.put(None)

    producer = asyncio.create_task(produce())
    try:
        while (item := await queue.get()) is not None:
            log(item)
            await asyncio.sleep(0.5)
    finally:
        producer.cancel()
        await asyncio.gather(producer, return_exceptions=True)


async def join_waits_for_workers(log):
    queue = asyncio.Queue()
    for i in range(3):
        queue.put_nowait(i)

    async def worker():
        while True:
            item = await queue.get()
            try:
                await asyncio.sleep(0.5)
                log("did", item)
            finally:
                queue.task_done()

    task = asyncio.create_task(worker())
    try:
        await queue.join()
        log("joined")
    finally:
        task.cancel()
        await asyncio.wait([task])


async def shut_down_while_getting(log):
    queue = asyncio.Queue()
    asyncio.get_running_loop().call_later(1, queue.shutdown)
    try:
        await queue.get()
    except asyncio.QueueShutDown as e:
        log("shut down", repr(e))


async def shut_down_while_putting(log):
    queue = asyncio.Queue(1)
    queue.put_nowait(1)
    log.check("left", queue.qsize)
    asyncio.get_running_loop().call_later(1, queue.shutdown)
    try:
        await queue.put(2)
    except asyncio.QueueShutDown:
        log("shut down", queue.get_nowait())


async def shut_down_at_once_while_joining(log):
    queue = asyncio.Queue()
    queue.put_nowait(1)
    asyncio.get_running_loop().call_later(1, queue.shutdown, True)
    await queue.join()
    log("joined", queue.qsize())


async def priorities(log):
    queue = asyncio.PriorityQueue()
    log.check("left", queue.qsize)
    for n in (3, 1, 2):
        await queue.put(n)
    while not queue.empty():
        log(await queue.get())
        await asyncio.sleep(0.5)


async def last_in_first_out(log):
    queue = asyncio.LifoQueue(2)
    log.check("left", queue.qsize)

    async def drain():
        for _ in range(3):
            await asyncio.sleep(0.5)
            log("got", await queue.get())

    task = asyncio.create_task(drain())
    try:
        for n in range(3):
            await queue.put(n)
            log("put", n)
        await task
    finally:
        task.cancel()
        await asyncio.wait([task])


async def get_with_a_limit_meets_the_item(log):
    queue = asyncio.Queue()
    log.check("left", queue.qsize)
    asyncio.get_running_loop().call_later(1, queue.put_nowait, "item")
    try:
        log(await asyncio.wait_for(queue.get(), 1))
    except TimeoutError:
        log("late", queue.qsize())
