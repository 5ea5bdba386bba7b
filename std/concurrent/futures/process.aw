"""`ProcessPoolExecutor`: the same machine as `ThreadPoolExecutor`, for isolates share as little as processes do."""

import os
from concurrent.futures import _base
from itertools import batched


class BrokenProcessPool(_base.BrokenExecutor):
    """A worker's initializer has failed."""


def _call_each(fn, chunk):
    return [fn(*args) for args in chunk]


def _chained(lists):
    for items in lists:
        items.reverse()
        while items:
            yield items.pop()


class ProcessPoolExecutor(_base._IsolateExecutor):
    """Runs calls in isolates, as many at a time as there are processors."""

    _broken_error = BrokenProcessPool
    _broken_text = (
        "A process in the process pool was terminated abruptly while the future was running or pending."
    )

    def __init__(
        self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None
    ):
        if max_workers is None:
            max_workers = os.process_cpu_count() or 1
        elif max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
        self._max_tasks_per_child = max_tasks_per_child
        self._begin(max_workers, initializer, initargs)

    def submit(self, fn, /, *args, **kwargs):
        """Run `fn(*args, **kwargs)` in an isolate; gives the future of its result."""
        return self._submit(fn, args, kwargs, False)

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """As `Executor.map`; each worker gets `chunksize` items at a time."""
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        chunks = [list(chunk) for chunk in batched(zip(*iterables), chunksize)]
        return _chained(super().map(_call_each, [fn] * len(chunks), chunks, timeout=timeout))
