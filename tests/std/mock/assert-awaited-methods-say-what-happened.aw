import asyncio
from unittest.mock import AsyncMock, call


def check(m, name, *args, **kwargs):
    try:
        getattr(m, name)(*args, **kwargs)
        print(name, "holds")
    except AssertionError as e:
        print(e)


async def main():
    m = AsyncMock()
    coro = m(0)
    coro.close()
    check(m, "assert_awaited")
    check(m, "assert_not_awaited")
    check(m, "assert_awaited_once")
    check(m, "assert_awaited_with", 1)
    await m(1, k=2)
    check(m, "assert_awaited_once")
    check(m, "assert_awaited_once_with", 1, k=2)
    check(m, "assert_awaited_with", 3)
    check(m, "assert_any_await", 3)
    check(m, "assert_not_awaited")
    await m(4)
    check(m, "assert_awaited_once_with", 4)
    check(m, "assert_has_awaits", [call(1, k=2), call(4)])
    check(m, "assert_has_awaits", [call(4), call(1)])
    check(m, "assert_has_awaits", [call(4), call(9)], any_order=True)
    check(m, "assert_any_await", 1, k=2)


asyncio.run(main())
