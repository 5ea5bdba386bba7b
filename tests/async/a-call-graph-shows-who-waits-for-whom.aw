# aw only
import asyncio
import io
import re


def text(*args, **options):
    plain = re.sub(r"id=0x[0-9a-f]+", "id=…", asyncio.format_call_graph(*args, **options))
    return re.sub(r"File '[^']*?([^/']+)'", r"\1", plain)


async def deep(future):
    await future


async def middle(future):
    await deep(future)


async def gathers(task):
    await asyncio.gather(task, asyncio.sleep(0))


async def in_order(task):
    async for _ in asyncio.as_completed([task]):
        pass


def names(future):
    return sorted(task.get_name() for task in future._asyncio_awaited_by or ())


def ordinary():
    return text(limit=2)


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(middle(future), name="task")
    waiting = [
        asyncio.create_task(gathers(task), name="gathers"),
        asyncio.create_task(in_order(task), name="in order"),
        asyncio.create_task(asyncio.wait([task]), name="waits"),
        asyncio.create_task(asyncio.wait_for(asyncio.shield(task), 60), name="shields"),
    ]
    print(names(future), names(task))
    for _ in range(3):
        await asyncio.sleep(0)
    print(names(future), names(task))
    asyncio.future_add_to_awaited_by(task, asyncio.current_task())
    print(names(task))
    asyncio.future_discard_from_awaited_by(task, asyncio.current_task())
    asyncio.future_add_to_awaited_by("no future", task)
    print(names(task))
    print(ordinary())
    graph = asyncio.capture_call_graph(future)
    print(graph.future is future, graph.call_stack, [g.future.get_name() for g in graph.awaited_by])
    stack = graph.awaited_by[0].call_stack
    print([entry.frame.f_code.co_name for entry in stack], len(graph.awaited_by[0].awaited_by))
    for limit in (None, 1, -1, 0):
        cut = asyncio.capture_call_graph(task, limit=limit).call_stack
        print(limit, [entry.frame.f_code.co_name for entry in cut])
    future.set_result(None)
    await asyncio.gather(*waiting)
    print(names(task), asyncio.capture_call_graph(task).call_stack)

    async with asyncio.TaskGroup() as group:
        group.create_task(says(), name="member")
    file = io.StringIO()
    asyncio.print_call_graph(file=file, limit=0)
    print(len(file.getvalue().splitlines()))


async def says():
    print(re.sub(r"\d+, in async (_\w+|TaskGroup)", r"…, in async \1", text()))


asyncio.run(main())
for wrong in ((), ("task",)):
    try:
        asyncio.capture_call_graph(*wrong)
    except (RuntimeError, TypeError) as e:
        print(e)


async def circle():
    loop = asyncio.get_running_loop()
    a, b = loop.create_future(), loop.create_future()
    asyncio.future_add_to_awaited_by(a, b)
    asyncio.future_add_to_awaited_by(b, a)
    print(text(a))
    loop.call_soon(lambda: print(repr(asyncio.format_call_graph())))
    await asyncio.sleep(0)


asyncio.run(circle())
