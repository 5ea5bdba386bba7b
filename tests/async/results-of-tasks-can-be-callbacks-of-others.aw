import asyncio


async def stage(n, source):
    value = await source
    print("stage", n, value)
    return value + 1


async def main():
    loop = asyncio.get_running_loop()
    source = loop.create_future()
    stages = [source]
    for n in range(4):
        stages.append(asyncio.create_task(stage(n, stages[-1])))
    copy = loop.create_future()
    stages[-1].add_done_callback(lambda t: copy.set_result(t.result() * 100))
    loop.call_soon(source.set_result, 0)
    print(await copy)
    broken = loop.create_future()
    tail = asyncio.create_task(stage("x", asyncio.create_task(stage("y", broken))))
    await asyncio.sleep(0)
    broken.set_exception(ValueError("source"))
    try:
        await tail
    except ValueError as e:
        print(e)


asyncio.run(main())
# expect: stage 0 0
# expect: stage 1 1
# expect: stage 2 2
# expect: stage 3 3
# expect: 400
# expect: source
