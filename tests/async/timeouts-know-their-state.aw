import asyncio


def attempt(function):
    try:
        print(function())
    except RuntimeError as e:
        print("refused:", e)


async def main():
    loop = asyncio.get_running_loop()
    limit = asyncio.timeout(10)
    print(limit.expired())
    attempt(lambda: limit.reschedule(1))
    async with limit as entered:
        print(entered is limit, limit.expired(), limit.when() > loop.time())
        limit.reschedule(None)
        print(limit.when(), limit)
        try:
            async with limit:
                pass
        except RuntimeError as e:
            print("refused:", e)
    print(limit)
    attempt(lambda: limit.reschedule(1))
    try:
        async with limit:
            pass
    except RuntimeError as e:
        print("refused:", e)
    late = asyncio.timeout(0)
    try:
        async with late:
            await asyncio.sleep(0)
            await asyncio.sleep(1)
    except TimeoutError:
        print(late.expired(), str(late).split(" when")[0])
    unlimited = asyncio.timeout(None)
    async with unlimited:
        print(unlimited.when())
    at = asyncio.timeout_at(None)
    async with at:
        print(at.when())


asyncio.run(main())
# expect: False
# expect: refused: Timeout has not been entered
# expect: True False True
# expect: None <Timeout [active] when=None>
# expect: refused: Timeout has already been entered
# expect: <Timeout [finished]>
# expect: refused: Cannot change state of finished Timeout
# expect: refused: Timeout has already been entered
# expect: True <Timeout [expired]>
# expect: None
# expect: None
