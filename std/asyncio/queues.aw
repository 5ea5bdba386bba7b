"""Queues between tasks."""

from asyncio.mixins import _LoopBoundMixin
from _collections import _push_within, deque

__all__ = ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown")


class QueueEmpty(Exception):
    """`get_nowait()` found nothing."""


class QueueFull(Exception):
    """`put_nowait()` found no room."""


class QueueShutDown(Exception):
    """The queue was shut down."""


class Queue(_LoopBoundMixin):
    """First in, first out. With a `maxsize` those who put wait for room."""

    # derived classes may store items elsewhere; for this one put() and get() take a short way
    _is_plain = True

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._is_plain = False

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        # few wait as a rule, and a list is quick to ask whether it is empty
        self._getters = []
        self._putters = []
        self._unfinished_tasks = 0
        # an event, made when somebody first joins
        self._finished_event = None
        self._is_shutdown = False
        # an open queue of this very class: nothing is overridden, and `put` and `get` may take the short way
        self._is_plain = type(self) is Queue
        self._init(maxsize)

    # derived classes change these three

    def _init(self, maxsize):
        self._queue = deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def _wakeup_next(self, waiters):
        while waiters:
            waiter = waiters.pop(0)
            if not waiter.done():
                waiter.set_result(None)
                break

    @property
    def _finished(self):
        if self._finished_event is None:
            from asyncio.locks import Event
            self._finished_event = Event()
            if self._unfinished_tasks == 0:
                self._finished_event.set()
        return self._finished_event

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    __class_getitem__ = classmethod(type(list[int]))

    def _format(self):
        result = f"maxsize={self._maxsize!r}"
        if getattr(self, "_queue", None):
            result += f" _queue={list(self._queue)!r}"
        if self._getters:
            result += f" _getters[{len(self._getters)}]"
        if self._putters:
            result += f" _putters[{len(self._putters)}]"
        if self._unfinished_tasks:
            result += f" tasks={self._unfinished_tasks}"
        if self._is_shutdown:
            result += " shutdown"
        return result

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    async def put(self, item):
        """Put an item in, waiting for room."""
        if self._is_plain and _push_within(self._queue, item, self._maxsize):
            self._unfinished_tasks += 1
            if self._finished_event is not None:
                self._finished_event.clear()
            if self._getters:
                self._wakeup_next(self._getters)
            return
        return await self._put_when_room(item)

    async def _put_when_room(self, item):
        while 0 < self._maxsize <= len(self._queue) and self.full():
            if self._is_shutdown:
                raise QueueShutDown
            putter = self._get_loop().create_future()
            self._putters.append(putter)
            try:
                await putter
            except:
                putter.cancel()
                try:
                    self._putters.remove(putter)
                except ValueError:
                    pass
                if not self.full() and not putter.cancelled():
                    # the room was for us, and we do not take it
                    self._wakeup_next(self._putters)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        """Put an item in, or raise QueueFull."""
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        if self._finished_event is not None:
            self._finished_event.clear()
        if self._getters:
            self._wakeup_next(self._getters)

    async def get(self):
        """Take an item out, waiting for one."""
        if self._is_plain:
            queue = self._queue
            if queue:
                item = queue.popleft()
                if self._putters:
                    self._wakeup_next(self._putters)
                return item
        return await self._get_when_filled()

    async def _get_when_filled(self):
        while not self._queue and self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            getter = self._get_loop().create_future()
            self._getters.append(getter)
            try:
                await getter
            except:
                getter.cancel()
                try:
                    self._getters.remove(getter)
                except ValueError:
                    pass
                if not self.empty() and not getter.cancelled():
                    # the item was for us, and we do not take it
                    self._wakeup_next(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        """Take an item out, or raise QueueEmpty."""
        if self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        if self._putters:
            self._wakeup_next(self._putters)
        return item

    def task_done(self):
        """Say that one item that was taken out is dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0 and self._finished_event is not None:
            self._finished_event.set()

    async def join(self):
        """Wait until every item is dealt with."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """No more puts; gets go on until it is empty, or end at once."""
        self._is_shutdown = True
        self._is_plain = False
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished_tasks > 0:
                    self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0 and self._finished_event is not None:
                self._finished_event.set()
        while self._getters:
            getter = self._getters.pop(0)
            if not getter.done():
                getter.set_result(None)
        while self._putters:
            putter = self._putters.pop(0)
            if not putter.done():
                putter.set_result(None)


class PriorityQueue(Queue):
    """The least item first."""

    def _init(self, maxsize):
        from heapq import heappop, heappush
        self._queue = []
        self._push, self._pop = heappush, heappop

    def _put(self, item):
        self._push(self._queue, item)

    def _get(self):
        return self._pop(self._queue)


class LifoQueue(Queue):
    """The latest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
