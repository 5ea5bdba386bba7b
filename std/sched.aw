"""Calls at times: a scheduler over any clock and any way to wait."""

import heapq
import time
from collections import namedtuple
from itertools import count

__all__ = ["scheduler"]


class Event(namedtuple("Event", "time, priority, sequence, action, argument, kwargs")):
    """What is to be called when; those of one time by priority, then in order of asking."""

    __slots__ = ()

    def _key(self):
        return self[:3]

    def __eq__(self, other):
        return self[:3] == other[:3] if isinstance(other, Event) else NotImplemented

    def __lt__(self, other):
        return self[:3] < other[:3]

    def __le__(self, other):
        return self[:3] <= other[:3]

    def __gt__(self, other):
        return self[:3] > other[:3]

    def __ge__(self, other):
        return self[:3] >= other[:3]

    __hash__ = tuple.__hash__


class scheduler:
    """Calls functions at their times while `run` runs."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._numbers = count()
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=None):
        """Plan a call for a time; gives the event, by which it can be cancelled."""
        event = Event(time, priority, next(self._numbers), action, argument, {} if kwargs is None else kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=None):
        """Plan a call for after a while."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, {} if kwargs is None else kwargs)

    def cancel(self, event):
        """Take a call back; one that is not planned is a ValueError."""
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        """Is nothing planned?"""
        return not self._queue

    def run(self, blocking=True):
        """Call what is due and wait for the rest; without `blocking` say how long until the next."""
        queue = self._queue
        while queue:
            event = queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heapq.heappop(queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)  # let others go on

    @property
    def queue(self):
        """What is planned, in order."""
        return sorted(self._queue)
