import asyncio

async def g():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("closed")

async def main():
    it = g()
    print(await anext(it))
    main.keep = it
    print("leaving main")

asyncio.run(main())
# expect: 1
# expect: leaving main
# expect: closed
print("after")  # expect: after
