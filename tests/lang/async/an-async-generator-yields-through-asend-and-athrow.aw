import asyncio

async def g():
    received = []
    while True:
        try:
            received.append((yield list(received)))
        except KeyError as e:
            received.append(f"threw {e}")
        if len(received) == 4:
            return

async def main():
    a = g()
    print(await a.asend(None), await a.asend("x"), await a.athrow(KeyError("k")), await a.__anext__())
    # expect: [] ['x'] ['x', "threw 'k'"] ['x', "threw 'k'", None]
    try:
        await a.asend("last")
    except StopAsyncIteration as e:
        print("end", e.args)  # expect: end ()
    try:
        await anext(a)
    except StopAsyncIteration:
        print("end again")  # expect: end again
    print(await anext(a, "default"), await a.aclose(), await a.athrow(ValueError))  # expect: default None None

asyncio.run(main())
