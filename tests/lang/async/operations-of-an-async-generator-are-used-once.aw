import asyncio

async def g():
    yield 1
    yield 2

async def main():
    a = g()
    op = a.asend(None)
    print(await op)  # expect: 1
    for again in (lambda: op.send(None), lambda: op.throw(ValueError)):
        try:
            again()
        except RuntimeError as e:
            print(e)
            # expect: cannot reuse already awaited __anext__()/asend()
            # expect: cannot reuse already awaited __anext__()/asend()
    print(op.close())  # expect: None
    try:
        await op
    except RuntimeError as e:
        print(e)  # expect: cannot reuse already awaited __anext__()/asend()
    closing = a.aclose()
    await closing
    try:
        await closing
    except RuntimeError as e:
        print(e)  # expect: cannot reuse already awaited aclose()/athrow()

asyncio.run(main())
