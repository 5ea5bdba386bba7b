"""Who waits for whom: the calls a task is in, and the tasks that wait for it.

    asyncio.print_call_graph()          the task that runs, in the midst of its step
    asyncio.print_call_graph(future)    any other
"""

import sys
import weakref
from dataclasses import dataclass
from types import FrameType

from _asyncio import Future, Task, _get_running_loop, _waiters_of, current_task, isfuture
from asyncio.tasks import _AsCompleted
from asyncio.taskgroups import TaskGroup

__all__ = (
    "capture_call_graph", "format_call_graph", "print_call_graph", "FrameCallGraphEntry", "FutureCallGraph",
    "future_add_to_awaited_by", "future_discard_from_awaited_by",
)

_GENERATOR, _COROUTINE, _ASYNC_GENERATOR = 0x20, 0x80, 0x200

# who was said to wait, by what for
_said = weakref.WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    """One call that has not returned."""

    frame: FrameType


@dataclass(frozen=True, slots=True)
class FutureCallGraph:
    """A future or task, the calls it is in (innermost first), and those who wait for it."""

    future: Future
    call_stack: tuple[FrameCallGraphEntry, ...]
    awaited_by: tuple["FutureCallGraph", ...]


def future_add_to_awaited_by(future, waiter, /):
    """Say that `waiter` waits for `future`, by means that the loop does not see."""
    if isinstance(future, Future) and isinstance(waiter, Future):
        _said.setdefault(future, {})[waiter] = None


def future_discard_from_awaited_by(future, waiter, /):
    """Take back what `future_add_to_awaited_by` said."""
    if isinstance(future, Future) and isinstance(waiter, Future):
        waiters = _said.get(future)
        if waiters is not None:
            waiters.pop(waiter, None)
            if not waiters:
                del _said[future]


def _variables(function):
    """The captured variables of a function that have a value."""
    found = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        try:
            found[name] = cell.cell_contents
        except ValueError:
            pass
    return found


def _behind(callback):
    """The futures whose waiters wait, by this callback, for what it is a callback of; or the waiters themselves."""
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, TaskGroup):
        return [owner._parent_task] if owner._parent_task is not None else [], []
    if isinstance(owner, _AsCompleted):
        return [], list(owner._done._getters)
    if getattr(callback, "__module__", None) == "asyncio.tasks" and hasattr(callback, "__closure__"):
        variables = _variables(callback)
        if "over" in variables:
            variables = _variables(variables["over"])
        waiter = variables.get("waiter")
        return [], [waiter] if isfuture(waiter) else []
    return [], []


def _waiters(future):
    """Those who wait for a future, each once, in the order they came."""
    found, seen, left = {}, {future}, [future]
    while left:
        at = left.pop(0)
        for waiter in _waiters_of(at):
            # what gathers or shields is seen through
            if isinstance(waiter, Task):
                found[waiter] = None
            elif waiter not in seen:
                seen.add(waiter)
                left.append(waiter)
        for callback, _ in at._callbacks or ():
            direct, through = _behind(callback)
            found.update(dict.fromkeys(direct))
            for waiter in through:
                if waiter not in seen:
                    seen.add(waiter)
                    left.append(waiter)
    found.update(_said.get(future, ()))
    return list(found)


def _awaited_by(future):
    return frozenset(_waiters(future)) or None


def _cut(entries, limit):
    if limit is None:
        return tuple(entries)
    return tuple(entries[:limit] if limit >= 0 else entries[limit:])


def _suspended_calls(coro):
    """The frames of a coroutine and of what it awaits, innermost first."""
    entries = []
    while coro is not None:
        for frame, awaited in (("cr_frame", "cr_await"), ("ag_frame", "ag_await"), ("gi_frame", "gi_yieldfrom")):
            if hasattr(coro, frame):
                break
        else:
            break
        if getattr(coro, frame) is not None:
            entries.append(FrameCallGraphEntry(getattr(coro, frame)))
        coro = getattr(coro, awaited)
    entries.reverse()
    return entries


def _running_calls(frame):
    """A frame and its callers, as far as one task goes."""
    entries = []
    resumable = _GENERATOR | _COROUTINE | _ASYNC_GENERATOR
    while frame is not None:
        entries.append(FrameCallGraphEntry(frame))
        back = frame.f_back
        if frame.f_code.co_flags & resumable and (back is None or not back.f_code.co_flags & resumable):
            break
        frame = back
    return entries


def _graph(future, entries, limit, path):
    awaited_by = []
    for waiter in _waiters(future):
        # those who wait in a circle end it here
        if waiter not in path:
            calls = _suspended_calls(waiter.get_coro()) if isinstance(waiter, Task) else []
            awaited_by.append(_graph(waiter, calls, limit, {*path, waiter}))
    return FutureCallGraph(future, _cut(entries, limit), tuple(awaited_by))


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph of a future, or of the task that runs; None outside of a task.

    `depth` frames of the running task are left out. `limit` keeps so many calls, the innermost; a negative
    one keeps the outermost; 0 keeps none.
    """
    loop = _get_running_loop()
    running = None if loop is None else current_task(loop)
    if future is None:
        if loop is None:
            raise RuntimeError(
                "capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided"
            )
        if running is None:
            return None
        future = running
    elif not isfuture(future):
        raise TypeError(f"{future!r} object does not appear to be compatible with asyncio.Future")
    if future is running:
        entries = _running_calls(sys._getframe(depth))
    else:
        entries = _suspended_calls(future.get_coro()) if isinstance(future, Task) else []
    return _graph(future, entries, limit, {future})


def _lines(graph, margin):
    future = graph.future
    if isinstance(future, Task):
        yield f"{margin}* Task(name={future.get_name()!r}, id={id(future):#x})"
    else:
        yield f"{margin}* Future(id={id(future):#x})"
    if graph.call_stack:
        yield f"{margin}  + Call stack:"
    for entry in graph.call_stack:
        code = entry.frame.f_code
        kind = ""
        if code.co_flags & _COROUTINE:
            kind = "async "
        elif code.co_flags & _ASYNC_GENERATOR:
            kind = "async generator "
        elif code.co_flags & _GENERATOR:
            kind = "generator "
        name = code.co_qualname
        yield f"{margin}  |   File {code.co_filename!r}, line {entry.frame.f_lineno}, in {kind}{name}()"
    if graph.awaited_by:
        yield f"{margin}  + Awaited by:"
    for waiter in graph.awaited_by:
        yield from _lines(waiter, margin + "    ")


def format_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph as a text; empty outside of a task."""
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    return "" if graph is None else "\n".join(_lines(graph, ""))


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    """Print the graph, on standard output if no file is given."""
    print(format_call_graph(future, depth=depth + 1, limit=limit), file=file)
