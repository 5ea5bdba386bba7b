import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []
    when = loop.time() + 0.02

    def first():
        log.append("first")
        loop.call_soon(log.append, "soon after first")
        loop.call_at(when, log.append, "at the same time, set late")

    loop.call_at(when, first)
    loop.call_at(when, log.append, "second")
    await asyncio.sleep(0.04)
    print(log)


asyncio.run(main())
# expect: ['first', 'second', 'soon after first', 'at the same time, set late']
