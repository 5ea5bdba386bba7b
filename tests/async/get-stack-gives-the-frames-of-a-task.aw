import asyncio
import io


async def inner():
    await asyncio.sleep(1)


async def outer():
    await inner()


async def fails():
    raise KeyError("gone")


def names(task, **limit):
    return [frame.f_code.co_name for frame in task.get_stack(**limit)]


def printed(task, **limit):
    file = io.StringIO()
    task.print_stack(file=file, **limit)
    head, *rest = file.getvalue().splitlines()
    return head.split(" <")[0], [line.split(", in ")[-1].strip() for line in rest]


async def main():
    waiting = asyncio.create_task(outer())
    failed = asyncio.create_task(fails())
    ended = asyncio.create_task(asyncio.sleep(0))
    print(names(waiting), printed(waiting))
    await asyncio.wait([failed, ended])
    print(names(waiting), waiting.get_stack()[0].f_lineno, printed(waiting))
    print(names(failed), names(failed, limit=0), printed(failed))
    print(names(ended), printed(ended))
    print(names(asyncio.current_task(), limit=1), names(asyncio.current_task(), limit=1) == ["names"])
    waiting.cancel()


asyncio.run(main())
