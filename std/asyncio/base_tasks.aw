"""Where tasks are: their frames, and a text of them."""

import linecache
import sys
import traceback


def _task_get_stack(task, limit):
    """The frames of a task, outermost first: those it runs or waits in, or those of what ended it."""
    coro = task._coro
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None) or getattr(coro, "ag_frame", None)
    frames = []
    if frame is not None:
        # of many frames the innermost are of interest
        while frame is not None and (limit is None or len(frames) < limit):
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
    elif task._exception is not None:
        tb = task._exception.__traceback__
        while tb is not None and (limit is None or len(frames) < limit):
            frames.append(tb.tb_frame)
            tb = tb.tb_next
    return frames


def _task_print_stack(task, limit, file):
    if file is None:
        file = sys.stderr
    exc = task._exception
    lines = []
    for frame in task.get_stack(limit=limit):
        name, number = frame.f_code.co_filename, frame.f_lineno
        linecache.checkcache(name)
        lines.append((name, number, frame.f_code.co_name, linecache.getline(name, number, frame.f_globals)))
    if not lines:
        print(f"No stack for {task!r}", file=file)
    elif exc is not None:
        print(f"Traceback for {task!r} (most recent call last):", file=file)
    else:
        print(f"Stack for {task!r} (most recent call last):", file=file)
    traceback.print_list(lines, file=file)
    if exc is not None:
        for line in traceback.format_exception_only(type(exc), exc):
            print(line, file=file, end="")
