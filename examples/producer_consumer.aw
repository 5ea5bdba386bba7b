# A bakery: one baker fills a shelf that holds three loaves, two sellers empty it.
#
# A queue with a size makes the baker wait when the shelf is full; `join` waits until every loaf
# is sold. Closing time is simply cancelling the sellers, who would otherwise wait for ever.

import asyncio

LOAVES = ["rye", "spelt", "wheat", "corn", "oat", "barley"]


async def baker(shelf):
    for loaf in LOAVES:
        await asyncio.sleep(0.02)
        if shelf.full():
            print(f"baker:  shelf is full, {loaf} has to wait")
        await shelf.put(loaf)
        print(f"baker:  {loaf} on the shelf")


async def seller(name, shelf, sold):
    while True:
        loaf = await shelf.get()
        await asyncio.sleep(0.25)
        sold.setdefault(name, []).append(loaf)
        shelf.task_done()


async def main():
    shelf = asyncio.Queue(maxsize=3)
    sold = {}
    sellers = [asyncio.create_task(seller(name, shelf, sold)) for name in ("Ida", "Bo")]

    await baker(shelf)
    await shelf.join()
    for task in sellers:
        task.cancel()

    for name, loaves in sorted(sold.items()):
        print(f"{name} sold {len(loaves)}: {', '.join(loaves)}")


asyncio.run(main())
