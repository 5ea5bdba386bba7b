import asyncio


async def main():
    queue = asyncio.Queue(1)
    try:
        queue.task_done()
    except ValueError as e:
        print(e)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print(type(e).__name__, e.args)
    queue.put_nowait("a")
    try:
        queue.put_nowait("b")
    except asyncio.QueueFull as e:
        print(type(e).__name__, e.args)
    print(queue.full(), queue.empty(), queue.qsize(), queue.maxsize)
    endless = asyncio.Queue(-1)
    for i in range(5):
        endless.put_nowait(i)
    print(endless.full(), endless.qsize(), endless.maxsize)
    queue.get_nowait()
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as e:
        print(e)


asyncio.run(main())
# expect: task_done() called too many times
# expect: QueueEmpty ()
# expect: QueueFull ()
# expect: True False 1 1
# expect: False 5 -1
# expect: task_done() called too many times
