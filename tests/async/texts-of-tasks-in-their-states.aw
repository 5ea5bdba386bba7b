import asyncio
import re


def show(task):
    print(re.sub(r" at [^ ]*:\d+", "", re.sub(r"defined at [^>]*:\d+", "defined", repr(task))))


async def work(future):
    return await future


async def main():
    loop = asyncio.get_running_loop()
    for end in (lambda f: f.set_result([1]), lambda f: f.set_exception(ValueError("v")), lambda f: f.cancel()):
        future = loop.create_future()
        task = asyncio.create_task(work(future), name="worker")
        show(task)
        await asyncio.sleep(0)
        show(task)
        task.add_done_callback(print_nothing)
        show(task)
        end(future)
        await asyncio.wait([task])
        show(task)
        if not task.cancelled():
            task.exception()
    task = asyncio.create_task(work(loop.create_future()), name="stopped")
    await asyncio.sleep(0)
    task.cancel()
    show(task)
    await asyncio.wait([task])


def print_nothing(task):
    pass


asyncio.run(main())
# expect: <Task pending name='worker' coro=<work() running>>
# expect: <Task pending name='worker' coro=<work() running> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: <Task pending name='worker' coro=<work() running> wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[print_nothing()]>
# expect: <Task finished name='worker' coro=<work() done, defined> result=[1]>
# expect: <Task pending name='worker' coro=<work() running>>
# expect: <Task pending name='worker' coro=<work() running> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: <Task pending name='worker' coro=<work() running> wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[print_nothing()]>
# expect: <Task finished name='worker' coro=<work() done, defined> exception=ValueError('v')>
# expect: <Task pending name='worker' coro=<work() running>>
# expect: <Task pending name='worker' coro=<work() running> wait_for=<Future pending cb=[Task.task_wakeup()]>>
# expect: <Task pending name='worker' coro=<work() running> wait_for=<Future pending cb=[Task.task_wakeup()]> cb=[print_nothing()]>
# expect: <Task cancelled name='worker' coro=<work() done, defined>>
# expect: <Task cancelling name='stopped' coro=<work() running> wait_for=<Future cancelled>>
