# A failed task or future that somebody waited for, but nobody asked, is reported when it is forgotten.
import asyncio
import gc


async def fail():
    await asyncio.sleep(1)
    raise ValueError("nobody asks")


async def wait_for_it():
    await asyncio.wait([asyncio.create_task(fail())])


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    await wait_for_it()
    gc.collect()
    # expect: Task exception was never retrieved ValueError('nobody asks')
    future = loop.create_future()
    future.set_exception(KeyError("lost"))
    del future
    gc.collect()
    # expect: Future exception was never retrieved KeyError('lost')
    future = loop.create_future()
    future.set_exception(KeyError("asked"))
    print(repr(future.exception()))  # expect: KeyError('asked')
    del future
    gc.collect()
    print("nothing more")  # expect: nothing more


asyncio.run(main())
