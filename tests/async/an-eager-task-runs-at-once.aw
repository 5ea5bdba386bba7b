import asyncio

async def quick():
    print("quick runs")
    return "done"

async def slow():
    print("slow starts")
    await asyncio.sleep(0)
    print("slow ends")

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick())
    print("created", t.done(), t.result())
    s = asyncio.create_task(slow())
    print("created", s.done())
    await s

asyncio.run(main())
# expect: quick runs
# expect: created True done
# expect: slow starts
# expect: created False
# expect: slow ends
