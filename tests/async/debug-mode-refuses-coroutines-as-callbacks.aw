import asyncio


async def work():
    pass


class Methods:
    async def method(self):
        pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    coro = work()
    for wrong in (coro, work, Methods().method, None, 3):
        for name in ("call_soon", "call_soon_threadsafe"):
            try:
                getattr(loop, name)(wrong)
            except TypeError as e:
                print(e)
        for name in ("call_later", "call_at"):
            try:
                getattr(loop, name)(1, wrong)
            except TypeError as e:
                print(e)
    coro.close()
    try:
        await loop.run_in_executor(None, work)
    except TypeError as e:
        print(e)


asyncio.run(main(), debug=True)
# expect: True
# expect: coroutines cannot be used with call_soon()
# expect: coroutines cannot be used with call_soon_threadsafe()
# expect: coroutines cannot be used with call_at()
# expect: coroutines cannot be used with call_at()
# expect: coroutines cannot be used with call_soon()
# expect: coroutines cannot be used with call_soon_threadsafe()
# expect: coroutines cannot be used with call_at()
# expect: coroutines cannot be used with call_at()
# expect: coroutines cannot be used with call_soon()
# expect: coroutines cannot be used with call_soon_threadsafe()
# expect: coroutines cannot be used with call_at()
# expect: coroutines cannot be used with call_at()
# expect: a callable object was expected by call_soon(), got None
# expect: a callable object was expected by call_soon_threadsafe(), got None
# expect: a callable object was expected by call_at(), got None
# expect: a callable object was expected by call_at(), got None
# expect: a callable object was expected by call_soon(), got 3
# expect: a callable object was expected by call_soon_threadsafe(), got 3
# expect: a callable object was expected by call_at(), got 3
# expect: a callable object was expected by call_at(), got 3
# expect: coroutines cannot be used with run_in_executor()
