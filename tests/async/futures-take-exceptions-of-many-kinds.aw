import asyncio


class Own(Exception):
    def __init__(self, a=1, b=2):
        super().__init__(a, b)


async def main():
    loop = asyncio.get_running_loop()
    for e in (ValueError("x"), ValueError, Own, KeyboardInterrupt("k"), asyncio.CancelledError("c"), 3, "text", int,
              StopIteration("s"), StopIteration, StopAsyncIteration("a")):
        future = loop.create_future()
        try:
            future.set_exception(e)
        except BaseException as refused:
            print("refused", type(refused).__name__, refused)
            continue
        kept = future.exception()
        print(repr(kept), repr(kept.__cause__), future.cancelled())
        try:
            await future
        except BaseException as raised:
            print("raised", type(raised).__name__, raised is kept)


asyncio.run(main())
# expect: ValueError('x') None False
# expect: raised ValueError True
# expect: ValueError() None False
# expect: raised ValueError True
# expect: Own(1, 2) None False
# expect: raised Own True
# expect: KeyboardInterrupt('k') None False
# expect: raised KeyboardInterrupt True
# expect: CancelledError('c') None False
# expect: raised CancelledError True
# expect: refused TypeError invalid exception object
# expect: refused TypeError invalid exception object
# expect: refused TypeError invalid exception object
# expect: RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future') StopIteration('s') False
# expect: raised RuntimeError True
# expect: RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future') StopIteration() False
# expect: raised RuntimeError True
# expect: StopAsyncIteration('a') None False
# expect: raised StopAsyncIteration True
