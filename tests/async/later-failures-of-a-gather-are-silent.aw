import asyncio
import gc


async def fail(n):
    for _ in range(n):
        await asyncio.sleep(0)
    print("failing", n)
    raise ValueError(n)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler", context["message"]))
    try:
        await asyncio.gather(*(fail(n) for n in range(3)))
    except ValueError as e:
        print("caught", e)
    for _ in range(5):
        await asyncio.sleep(0)
    gc.collect()
    print("over")


asyncio.run(main())
# expect: failing 0
# expect: failing 1
# expect: caught 0
# expect: failing 2
# expect: over
