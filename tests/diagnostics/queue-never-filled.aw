async def consumer(queue):
    while True:
        print(await queue.get())


async def producer(queue):
    for item in range(2):
        await queue.put(item)


queue = Queue()
eater = create_task(consumer(queue), name="eater")
await producer(queue)
await eater
