import asyncio
import gc


async def fails():
    raise ValueError("lost")


def callback():
    1 / 0


async def main():
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        stack = context.get("source_traceback")
        print(sorted(context), [(f.name, f.line) for f in stack if f.filename == __file__][-1])

    loop.set_exception_handler(handler)
    loop.call_soon(callback)
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    await asyncio.sleep(0)
    future = loop.create_future()
    future.set_exception(KeyError("k"))
    del future
    gc.collect()
    await asyncio.sleep(0)


asyncio.run(main(), debug=True)
# expect: ['exception', 'handle', 'message', 'source_traceback'] ('main', 'loop.call_soon(callback)')
# expect: ['exception', 'future', 'message', 'source_traceback'] ('main', 'task = asyncio.create_task(fails())')
# expect: ['exception', 'future', 'message', 'source_traceback'] ('main', 'future = loop.create_future()')
