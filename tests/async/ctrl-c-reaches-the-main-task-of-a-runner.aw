import _thread
import asyncio
import signal


async def until_cancelled(log):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append("cancelled")
        raise


async def interrupted():
    asyncio.get_running_loop().call_soon(_thread.interrupt_main)
    log = []
    try:
        await until_cancelled(log)
    finally:
        print(log, asyncio.current_task().cancelling())


try:
    asyncio.run(interrupted())
except KeyboardInterrupt as e:
    print("KeyboardInterrupt", type(e.__context__).__name__)


async def swallows():
    asyncio.get_running_loop().call_soon(_thread.interrupt_main)
    try:
        await until_cancelled([])
    except asyncio.CancelledError:
        return "went on"


print(asyncio.run(swallows()))


async def handled():
    asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return "ended as if nothing had happened"


signal.signal(signal.SIGINT, lambda number, frame: print("handler"))
print(asyncio.run(handled()))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)


async def by_loop():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, print, "in the loop's turn")
    signal.raise_signal(signal.SIGTERM)
    print("not yet")
    await asyncio.sleep(0.01)
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))


asyncio.run(by_loop())
