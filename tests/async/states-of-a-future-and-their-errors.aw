import asyncio


def attempt(name, function):
    try:
        print(name, repr(function()))
    except BaseException as e:
        print(name, "raises", type(e).__name__, e)


async def main():
    loop = asyncio.get_running_loop()
    pending, done, failed, cancelled = (loop.create_future() for _ in range(4))
    done.set_result(1)
    failed.set_exception(LookupError("x"))
    cancelled.cancel("why")
    for name, f in (("pending", pending), ("done", done), ("failed", failed), ("cancelled", cancelled)):
        print(name, f.done(), f.cancelled())
        attempt("result", f.result)
        attempt("exception", f.exception)
        attempt("set_result", lambda: f.set_result(2))
        attempt("set_exception", lambda: f.set_exception(OSError))
        attempt("cancel", lambda: f.cancel("again"))
    attempt("twice", cancelled.result)
    print(pending.get_loop() is loop)
    print(failed, done, cancelled, sep="\n")


asyncio.run(main())
# expect: pending False False
# expect: result raises InvalidStateError Result is not set.
# expect: exception raises InvalidStateError Exception is not set.
# expect: set_result None
# expect: set_exception raises InvalidStateError invalid state
# expect: cancel False
# expect: done True False
# expect: result 1
# expect: exception None
# expect: set_result raises InvalidStateError invalid state
# expect: set_exception raises InvalidStateError invalid state
# expect: cancel False
# expect: failed True False
# expect: result raises LookupError x
# expect: exception LookupError('x')
# expect: set_result raises InvalidStateError invalid state
# expect: set_exception raises InvalidStateError invalid state
# expect: cancel False
# expect: cancelled True True
# expect: result raises CancelledError why
# expect: exception raises CancelledError why
# expect: set_result raises InvalidStateError invalid state
# expect: set_exception raises InvalidStateError invalid state
# expect: cancel False
# expect: twice raises CancelledError why
# expect: True
# expect: <Future finished exception=LookupError('x')>
# expect: <Future finished result=1>
# expect: <Future cancelled>
