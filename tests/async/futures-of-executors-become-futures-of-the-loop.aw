import asyncio
import concurrent.futures as cf

async def main():
    outer = cf.Future()
    inner = asyncio.wrap_future(outer)
    print(type(outer) is type(inner), inner.done())
    asyncio.get_running_loop().call_later(0.01, outer.set_result, 5)
    print(await inner)

    outer = cf.Future()
    inner = asyncio.wrap_future(outer)
    outer.set_exception(ValueError("v"))
    print(inner.done())
    try:
        await inner
    except ValueError as e:
        print(e)

    outer = cf.Future()
    inner = asyncio.wrap_future(outer)
    inner.cancel()
    await asyncio.sleep(0)
    print(outer.cancelled())

    outer = cf.Future()
    inner = asyncio.wrap_future(outer)
    outer.cancel()
    try:
        await inner
    except asyncio.CancelledError:
        print("cancelled")

    outer = cf.Future()
    outer.set_exception(cf.CancelledError("inner"))
    try:
        await asyncio.wrap_future(outer)
    except asyncio.CancelledError as e:
        print("converted", e.args)
    print(asyncio.wrap_future(inner) is inner)

asyncio.run(main())
