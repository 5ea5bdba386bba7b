"""A loop in virtual time: `aw sim` has one, CPython is given one whose selector moves the clock.

Where CPython leaves an order to chance it is made the order of creation, which is Aw's: of timers that are due at
the same moment (its heap is not stable), and of tasks in a set (their hashes are addresses).
"""

import asyncio
import sys


def new_loop():
    """A loop that begins at time 0 and never sleeps."""
    if sys.implementation.name == "aw":
        return asyncio.new_event_loop()
    return _virtual_loop()


def _virtual_loop():
    import itertools
    import selectors

    numbers = itertools.count()

    class TimerHandle(asyncio.TimerHandle):
        def __init__(self, *args):
            super().__init__(*args)
            self.number = next(numbers)

        def __lt__(self, other):
            return (self._when, self.number) < (other._when, other.number)

    class Task(asyncio.Task):
        def __init__(self, *args, **kwargs):
            self.number = next(numbers)
            super().__init__(*args, **kwargs)

        def __hash__(self):
            return self.number

    class Selector(selectors.DefaultSelector):
        now = 0.0

        def select(self, timeout=None):
            events = super().select(0)
            if events or timeout == 0:
                return events
            if timeout is None:
                raise RuntimeError("nothing can ever happen")
            self.now += timeout
            return events

    class Loop(asyncio.SelectorEventLoop):
        def time(self):
            return self._selector.now

    asyncio.events.TimerHandle = TimerHandle
    loop = Loop(Selector())
    loop._clock_resolution = 1e-9
    loop.set_task_factory(lambda loop, coro, **kwargs: Task(coro, loop=loop, **kwargs))
    return loop
