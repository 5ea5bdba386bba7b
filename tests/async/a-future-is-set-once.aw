import asyncio

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.done(), f.cancelled(), asyncio.isfuture(f))
    loop.call_soon(f.set_result, "value")
    print(await f, f.result(), f.exception(), f.done(), await f)
    for call in (lambda: f.set_result(2), lambda: f.set_exception(ValueError())):
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)
    print(f.cancel())
    g = loop.create_future()
    g.set_exception(KeyError)
    try:
        await g
    except KeyError as e:
        print(repr(e), g.exception() is not None)
    h = loop.create_future()
    h.set_exception(StopIteration())
    print(repr(h.exception()))
    h = loop.create_future()
    print(h.cancel("why"), h.cancelled(), h.cancel())
    try:
        h.result()
    except asyncio.CancelledError as e:
        print(repr(e))

asyncio.run(main())
# expect: False False True
# expect: value value None True value
# expect: InvalidStateError invalid state
# expect: InvalidStateError invalid state
# expect: False
# expect: KeyError() True
# expect: RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
# expect: True True False
# expect: CancelledError('why')
