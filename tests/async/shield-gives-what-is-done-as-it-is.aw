import asyncio


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    done.set_result(1)
    print(asyncio.shield(done) is done)
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    print(outer is inner, outer.cancel("outer"), inner.cancelled())
    inner.set_result(2)
    await asyncio.sleep(0)
    print(outer.cancelled(), inner.result())
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    inner.cancel("inner")
    try:
        await outer
    except asyncio.CancelledError as e:
        print("outer too", e.args, outer.cancelled())
    inner = loop.create_future()
    outer = asyncio.shield(inner)
    inner.set_exception(ValueError("failed"))
    try:
        await outer
    except ValueError as e:
        print(e)


asyncio.run(main())
# expect: True
# expect: False True False
# expect: True 2
# expect: outer too () True
# expect: failed
