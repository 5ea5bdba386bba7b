import asyncio


class Own(asyncio.Future):
    pass


loop = asyncio.new_event_loop()


def by_yield_from(future):
    return (yield from future)


async def by_await(future):
    return await future


for make in (lambda: loop.create_future(), lambda: Own(loop=loop)):
    future = make()
    for body in (by_yield_from(future), by_await(future)):
        print(body.send(None) is future, future._asyncio_future_blocking)
        try:
            body.send(None)
        except RuntimeError as e:
            print(e)
        future._asyncio_future_blocking = False
    body = by_await(future)
    print(body.send(None) is future)
    future.set_result("set")
    try:
        body.send(None)
    except StopIteration as e:
        print(e.value)


class Pretender:
    """Its class is not what it seems."""

    _asyncio_future_blocking = False

    @property
    def __class__(self):
        return asyncio.Future


print(asyncio.isfuture(Pretender()), asyncio.isfuture(Own(loop=loop)), asyncio.isfuture(Own), asyncio.isfuture("x"))
loop.close()
