import asyncio


class Odd(BaseException):
    pass


def raise_it(e):
    raise e


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print("handler:", sorted(c), repr(c["exception"])))
    loop.call_soon(raise_it, Odd("odd"))
    loop.call_soon(raise_it, asyncio.CancelledError("cancelled"))
    loop.call_soon(raise_it, GeneratorExit())
    loop.call_soon(raise_it, StopIteration(1))
    await asyncio.sleep(0)
    print("goes on")


asyncio.run(main())
# expect: handler: ['exception', 'handle', 'message'] Odd('odd')
# expect: handler: ['exception', 'handle', 'message'] CancelledError('cancelled')
# expect: handler: ['exception', 'handle', 'message'] GeneratorExit()
# expect: handler: ['exception', 'handle', 'message'] StopIteration(1)
# expect: goes on
