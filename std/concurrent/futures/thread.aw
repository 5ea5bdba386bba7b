"""`ThreadPoolExecutor`: calls on threads, each in an interpreter of its own."""

import os
from concurrent.futures import _base

_default_names = 0


class BrokenThreadPool(_base.BrokenExecutor):
    """A worker's initializer has failed."""


class ThreadPoolExecutor(_base._IsolateExecutor):
    """Runs calls on threads. Script functions get copies of what they use: see the documentation of executors."""

    _broken_error = BrokenThreadPool
    _broken_text = "A thread initializer failed, the thread pool is not usable anymore"

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        global _default_names

        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if not thread_name_prefix:
            thread_name_prefix = f"ThreadPoolExecutor-{_default_names}"
            _default_names += 1
        self._thread_name_prefix = thread_name_prefix
        self._begin(max_workers, initializer, initargs)

    def submit(self, fn, /, *args, **kwargs):
        """Run `fn(*args, **kwargs)` in an isolate; gives the future of its result."""
        return self._submit(fn, args, kwargs, False)
