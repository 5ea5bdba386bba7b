import asyncio


async def numbers(log):
    try:
        log.append("begun")
        yield 1
        await asyncio.sleep(0)
        yield 2
    finally:
        await asyncio.sleep(0)
        log.append("closed")


async def main():
    log = []
    fresh = numbers(log)
    await fresh.aclose()
    print(log, [x async for x in fresh])
    open_one = numbers(log)
    await anext(open_one)
    await open_one.aclose()
    await open_one.aclose()
    print(log)
    try:
        await anext(open_one)
    except StopAsyncIteration:
        print("at its end")
    failing = numbers(log)
    await anext(failing)
    try:
        await failing.athrow(ValueError("thrown"))
    except ValueError as e:
        print(e, log)
    untouched = numbers(log)
    try:
        await untouched.athrow(KeyError("first"))
    except KeyError as e:
        print(e, log[-1])
    print([x async for x in untouched])


asyncio.run(main())
# expect: [] []
# expect: ['begun', 'closed']
# expect: at its end
# expect: thrown ['begun', 'closed', 'begun', 'closed']
# expect: 'first' closed
# expect: []
