import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in (0, -1, 0.0, False, -0.5):
        loop.call_soon(print, "turn of", delay)
        print(await asyncio.sleep(delay, f"slept {delay}"))
    for wrong in ("1", None, [], float("nan")):
        try:
            await asyncio.sleep(wrong)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    coro = asyncio.sleep(1)
    print(asyncio.iscoroutine(coro), coro.__name__ if hasattr(coro, "__name__") else None)
    coro.close()


asyncio.run(main())
# expect: turn of 0
# expect: slept 0
# expect: turn of -1
# expect: slept -1
# expect: turn of 0.0
# expect: slept 0.0
# expect: turn of False
# expect: slept False
# expect: turn of -0.5
# expect: slept -0.5
# expect: TypeError '<=' not supported between instances of 'str' and 'int'
# expect: TypeError '<=' not supported between instances of 'NoneType' and 'int'
# expect: TypeError '<=' not supported between instances of 'list' and 'int'
# expect: ValueError Invalid delay: NaN (not a number)
# expect: True sleep
