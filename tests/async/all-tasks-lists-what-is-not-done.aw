import asyncio


async def work(n):
    await asyncio.sleep(n)


async def main():
    def names():
        return sorted(t.get_name() for t in asyncio.all_tasks())

    print(names())
    quick = asyncio.create_task(work(0), name="quick")
    slow = asyncio.create_task(work(1), name="slow")
    print(names())
    await quick
    print(names())
    slow.cancel()
    print(names())
    await asyncio.wait([slow])
    print(names())
    failed = asyncio.create_task(asyncio.sleep("wrong"), name="failed")
    await asyncio.wait([failed])
    print(names(), type(failed.exception()).__name__)


asyncio.run(main())
try:
    asyncio.all_tasks()
except RuntimeError as e:
    print(e)
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
# expect: ['Task-1']
# expect: ['Task-1', 'quick', 'slow']
# expect: ['Task-1', 'slow']
# expect: ['Task-1', 'slow']
# expect: ['Task-1']
# expect: ['Task-1'] TypeError
# expect: no running event loop
# expect: no running event loop
