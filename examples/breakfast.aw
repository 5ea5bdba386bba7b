# Breakfast: one cook, three things that take time, and nobody stands around waiting.
#
#     aw examples/breakfast.aw
#
# Coffee, eggs and toast would take more than two seconds one after the other. While one of them
# waits, the event loop gives the cook's hands to another.

import asyncio
import time


async def coffee():
    print("coffee: water on")
    await asyncio.sleep(1.0)
    print("coffee: poured")
    return "coffee"


async def eggs(count):
    for n in range(1, count + 1):
        print(f"eggs:   egg {n} into the pan")
        await asyncio.sleep(0.35)
    print("eggs:   done")
    return f"{count} eggs"


async def toast(slices):
    print(f"toast:  {slices} slices in")
    await asyncio.sleep(0.5)
    print("toast:  pops up")
    return f"{slices} slices of toast"


async def main():
    start = time.perf_counter()
    plate = await asyncio.gather(coffee(), eggs(2), toast(3))
    print("\nBreakfast:", ", ".join(plate))
    print(f"ready in {time.perf_counter() - start:.1f}s")


asyncio.run(main())
