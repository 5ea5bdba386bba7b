import asyncio

async def g():
    try:
        yield 1
    finally:
        raise ValueError("in cleanup")

async def main():
    loop = asyncio.get_running_loop()
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append(context))
    a = g()
    await anext(a)
    await loop.shutdown_asyncgens()
    for context in seen:
        print(context["message"].split(" <")[0], repr(context["exception"]), context["asyncgen"] is a)
        # expect: an error occurred during closing of asynchronous generator ValueError('in cleanup') True

asyncio.run(main())
