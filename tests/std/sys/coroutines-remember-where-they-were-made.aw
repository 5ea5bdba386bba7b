# sys.set_coroutine_origin_tracking_depth, cr_origin, and what loops in debug mode do with them
import asyncio
import gc
import sys
import warnings


async def coroutine():
    pass


def inner():
    return coroutine()


def outer():
    return inner()


def shown(made):
    origin = made.cr_origin
    made.close()
    return origin and [(line, name) for _, line, name in origin]


for depth in (-1, "x", None, 2.5, 10**30):
    try:
        sys.set_coroutine_origin_tracking_depth(depth)
    except Exception as error:
        print(type(error).__name__, error)
print(sys.get_coroutine_origin_tracking_depth(), shown(outer()))
for depth in (1, 2, 5):
    sys.set_coroutine_origin_tracking_depth(depth)
    print(shown(outer()))


async def awaited():
    return coroutine()


async def awaiting():
    return await awaited()


# those that await are part of it
sys.set_coroutine_origin_tracking_depth(depth=10)
try:
    awaiting().send(None)
except StopIteration as stop:
    print(shown(stop.value))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    made = outer()
    del made
    gc.collect()
    for line in str(caught[0].message).splitlines():
        print(line.split(", ", 1)[-1] if "File" in line else line.strip())


async def main():
    print(sys.get_coroutine_origin_tracking_depth())
    loop = asyncio.get_running_loop()
    loop.set_debug(False)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(sys.get_coroutine_origin_tracking_depth())
    loop.set_debug(True)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(sys.get_coroutine_origin_tracking_depth())


sys.set_coroutine_origin_tracking_depth(3)
asyncio.run(main(), debug=True)
print(sys.get_coroutine_origin_tracking_depth())
