# The size of a queue is compared, no more: a fraction, a truth value, nothing and less than nothing are sizes too.

import asyncio


async def filled(size):
    queue = asyncio.Queue(size)
    put = 0
    while put < 5:
        try:
            await asyncio.wait_for(queue.put(put), 0.01)
        except TimeoutError:
            break
        put += 1
    return put, queue.full(), queue.qsize()


async def main():
    print(await filled(2), await filled(2.5))  # expect: (2, True, 2) (3, True, 3)
    print(await filled(True), await filled(2**70))  # expect: (1, True, 1) (5, False, 5)
    print(await filled(0), await filled(-1))  # expect: (5, False, 5) (5, False, 5)


asyncio.run(main())
