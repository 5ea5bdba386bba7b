import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, call


async def main():
    m = AsyncMock(return_value=5, name="m")
    coro = m(1)
    print(m.called, m.call_count, m.await_count, inspect.iscoroutine(coro), asyncio.iscoroutinefunction(m))
    print(await coro, m.await_count, m.await_args, m.await_args_list)
    m.side_effect = [1, KeyError("k")]
    print(await m())
    for _ in range(2):
        try:
            await m()
        except (KeyError, StopAsyncIteration) as e:
            print(type(e).__name__, e)
    m.side_effect = lambda x: x * 2
    print(await m(4))

    async def effect(x):
        return ("async", x)

    m.side_effect = effect
    print(await m(3), await m.child(1) is m.child.return_value, type(m.child).__name__)
    m.reset_mock()
    print(m.await_count, m.await_args, m.called)


asyncio.run(main())
