import asyncio

async def echo():
    x = None
    while True:
        try:
            x = yield x
        except ValueError as e:
            x = f"caught {e}"

async def main():
    g = echo()
    print(await g.asend(None))  # expect: None
    print(await g.asend("hi"))  # expect: hi
    print(await g.athrow(ValueError("v")))  # expect: caught v
    print(await g.asend(3))  # expect: 3
    try:
        await g.athrow(KeyError("k"))
    except KeyError as e:
        print("out", e)  # expect: out 'k'
    try:
        await g.asend(1)
    except StopAsyncIteration:
        print("finished")  # expect: finished
    fresh = echo()
    try:
        await fresh.asend(5)
    except TypeError as e:
        print(e)  # expect: can't send non-None value to a just-started async generator

asyncio.run(main())
