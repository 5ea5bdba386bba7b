import asyncio

async def f(x):
    print("running", x)
    return x * 2

c = f(1)
print(type(c).__name__, asyncio.iscoroutine(c), asyncio.iscoroutinefunction(f))
# expect: coroutine True True
c.close()

async def main():
    a = f(5)
    print("made")
    print(await a)
    try:
        await a
    except RuntimeError as e:
        print(e)

asyncio.run(main())
# expect: made
# expect: running 5
# expect: 10
# expect: cannot reuse already awaited coroutine
