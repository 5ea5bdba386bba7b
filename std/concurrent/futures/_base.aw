"""Futures, and ways to wait for them.

Jobs end on other threads; their futures learn of it here, when somebody asks or waits, or when the event loop
hears of it.
"""

import _executor
import types
from collections import namedtuple
from time import monotonic

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"

_SHOWN = {
    PENDING: "pending", RUNNING: "running", CANCELLED: "cancelled", CANCELLED_AND_NOTIFIED: "cancelled",
    FINISHED: "finished",
}

TimeoutError = TimeoutError


class Error(Exception):
    """What goes wrong with futures."""


class CancelledError(Error):
    """The future was cancelled."""


class InvalidStateError(Error):
    """The future is not in a state that allows this."""


class BrokenExecutor(RuntimeError):
    """The executor cannot be used any more."""


# ---------------------------------------------------------------- jobs

# job number -> its future
_jobs = {}


def _take_in():
    """Let the futures of jobs know that these have ended."""
    ended = _executor.collect()
    while ended:
        for job, how, value in ended:
            future = _jobs.pop(job, None)
            if future is not None:
                future._job_ended(how, value)
        ended = _executor.collect()


def _wait_until(reached, timeout):
    """Wait until `reached()` is true; gives whether it is, after `timeout` seconds at the latest."""
    deadline = None if timeout is None else monotonic() + timeout
    _take_in()
    while not reached():
        ended = _executor.wait(deadline)
        _take_in()
        if ended is None and not reached():
            raise RuntimeError(
                "this would wait for ever: no job is running that could complete the future (a coroutine of this "
                "thread's loop runs only while the loop does: await `asyncio.wrap_future(future)` instead)"
            )
        if ended is False:
            return reached()
    return True


# seconds that jobs have to end in after Ctrl-C, before nothing is caught in them any more
_GRACE = 0.5


def _wait_for_the_end(ended):
    # after Ctrl-C nobody waits for jobs that do not care
    if not _executor.interrupted():
        _wait_until(ended, None)
    elif not _wait_until(ended, _GRACE):
        _executor.interrupt(True)
        _wait_until(ended, _GRACE)


def _join_all():
    # the program ends: what was submitted still runs to its end
    ended = lambda: not _jobs
    try:
        _wait_for_the_end(ended)
    except KeyboardInterrupt:
        _wait_for_the_end(ended)


def _log(text, future):
    import logging

    logging.getLogger("concurrent.futures").exception(text, future)


# ---------------------------------------------------------------- futures

class Future:
    """The result of a call that runs beside the program."""

    def __init__(self):
        self._state = PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []
        # of a job that runs beside: its number and its executor
        self._job = None
        self._executor = None

    def __repr__(self):
        self._look()
        where = f"{self.__class__.__name__} at {id(self):#x} state={_SHOWN[self._state]}"
        if self._state == FINISHED:
            if self._exception:
                return f"<{where} raised {self._exception.__class__.__name__}>"
            return f"<{where} returned {self._result.__class__.__name__}>"
        return f"<{where}>"

    __class_getitem__ = classmethod(types.GenericAlias)

    def _look(self):
        # has the job begun or ended meanwhile?
        if self._job is not None:
            _take_in()
            if self._job is not None and self._state == PENDING and _executor.started(self._job):
                self._state = RUNNING

    def _job_ended(self, how, value):
        executor = self._executor
        self._job = self._executor = None
        self._state = RUNNING
        if how == 0:
            self.set_result(value)
        elif how == 1:
            self.set_exception(value)
        else:
            self.set_exception(executor._break(value))
        _executor.done(executor._number)
        executor._forget(self)

    def _is_done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def _call_back(self):
        for callback in self._done_callbacks:
            try:
                callback(self)
            except Exception:
                _log("exception calling callback for %r", self)

    def cancel(self):
        """Cancel the call; False if it has begun."""
        self._look()
        if self._state in (RUNNING, FINISHED):
            return False
        if self._is_done():
            return True
        if self._job is None:
            self._state = CANCELLED
        elif _executor.cancel(self._executor._number, self._job):
            self._give_up_job()
        else:
            self._state = RUNNING
            return False
        self._call_back()
        return True

    def _give_up_job(self):
        _jobs.pop(self._job, None)
        executor = self._executor
        self._job = self._executor = None
        self._state = CANCELLED_AND_NOTIFIED
        executor._forget(self)

    def cancelled(self):
        """Was it cancelled?"""
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Has the call begun, and not ended?"""
        self._look()
        return self._state == RUNNING

    def done(self):
        """Was it cancelled, or has it ended?"""
        self._look()
        return self._is_done()

    def add_done_callback(self, fn):
        """Call `fn(future)` when it is done; at once if it is."""
        if not self.done():
            self._done_callbacks.append(fn)
            return
        try:
            fn(self)
        except Exception:
            _log("exception calling callback for %r", self)

    def _wait(self, timeout):
        if not self._is_done() and not _wait_until(self._is_done, timeout):
            raise TimeoutError()
        if self.cancelled():
            raise CancelledError()

    def result(self, timeout=None):
        """What the call returned; waits for it, and raises what it raised."""
        try:
            self._wait(timeout)
            if self._exception:
                try:
                    raise self._exception
                finally:
                    # no cycle of the exception, this frame and the future
                    self = None
            return self._result
        finally:
            self = None

    def exception(self, timeout=None):
        """What the call raised, or None; waits for its end."""
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        """For executors: the call begins now; False if it was cancelled before."""
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            return False
        if self._state == PENDING:
            self._state = RUNNING
            return True
        import logging

        logging.getLogger("concurrent.futures").critical("Future %s in unexpected state: %s", id(self), self._state)
        raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        """For executors: the call has returned."""
        if self._is_done():
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._result = result
        self._state = FINISHED
        self._call_back()

    def set_exception(self, exception):
        """For executors: the call has raised."""
        if self._is_done():
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._exception = exception
        self._state = FINISHED
        self._call_back()


# ---------------------------------------------------------------- several futures

DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


def _is_settled(future):
    # one that was cancelled counts once its executor has noticed
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; gives the sets of those that are done and those that are not."""
    fs = set(fs)
    _take_in()

    def settled():
        return {f for f in fs if _is_settled(f)}

    def failed(done):
        return any(not f.cancelled() and f._exception is not None for f in done)

    done = settled()
    enough = (
        return_when == FIRST_COMPLETED and done
        or return_when == FIRST_EXCEPTION and failed(done)
        or len(done) == len(fs)
    )
    if not enough:
        if return_when == FIRST_COMPLETED:
            reached = lambda: settled()
        elif return_when == FIRST_EXCEPTION:
            reached = lambda: failed(done := settled()) or len(done) == len(fs)
        elif return_when == ALL_COMPLETED:
            reached = lambda: len(settled()) == len(fs)
        else:
            raise ValueError(f"Invalid return condition: {return_when!r}")
        _wait_until(reached, timeout)
        done = settled()
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """Give futures in the order in which they are done."""
    deadline = None if timeout is None else monotonic() + timeout
    fs = set(fs)
    total = len(fs)
    arrived = []
    _take_in()
    waiting = set()
    for future in fs:
        if _is_settled(future):
            arrived.append(future)
        else:
            waiting.add(future)
            future._done_callbacks.append(arrived.append)
    try:
        while fs:
            if not arrived:
                left = None if deadline is None else deadline - monotonic()
                if left is not None and left < 0 or not _wait_until(lambda: arrived, left):
                    raise TimeoutError(f"{len(fs)} (of {total}) futures unfinished")
            future = arrived.pop(0)
            fs.discard(future)
            yield future
    finally:
        for future in waiting:
            if arrived.append in future._done_callbacks:
                future._done_callbacks.remove(arrived.append)


# ---------------------------------------------------------------- executors

def _result_or_cancel(future, timeout=None):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        # no cycle of an exception and this frame
        del future


class Executor:
    """Runs calls beside the program. Derived classes say how."""

    def submit(self, fn, /, *args, **kwargs):
        """Run `fn(*args, **kwargs)`; gives the future of its result."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Run `fn` for the items of iterables; gives its results in their order."""
        deadline = None if timeout is None else timeout + monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    if deadline is None:
                        yield _result_or_cancel(futures.pop())
                    else:
                        yield _result_or_cancel(futures.pop(), deadline - monotonic())
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls, and wait for those there are."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class _IsolateExecutor(Executor):
    """Runs calls in isolates."""

    _broken_error = BrokenExecutor

    def _begin(self, max_workers, initializer, initargs):
        self._max_workers = max_workers
        self._initializer = initializer
        self._initargs = initargs
        self._number = _executor.create(max_workers, initializer, initargs)
        self._pending = set()
        self._shutdown = False
        self._broken = False
        self._idle_callbacks = []
        _executor.on_end(_take_in)

    def _submit(self, fn, args, kwargs, with_context):
        if self._broken:
            raise self._broken_error(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        future._job = _executor.submit(self._number, fn, args, kwargs, with_context)
        future._executor = self
        _jobs[future._job] = future
        self._pending.add(future)
        return future

    def _forget(self, future):
        self._pending.discard(future)
        if not self._pending:
            callbacks, self._idle_callbacks = self._idle_callbacks, []
            for callback in callbacks:
                callback()

    def _when_idle(self, callback):
        """Call when nothing is left to do."""
        if self._pending:
            self._idle_callbacks.append(callback)
        else:
            callback()

    def _break(self, reason):
        if reason == "initializer":
            reason = self._broken_text
        self._broken = reason
        return self._broken_error(reason)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls, and wait for those there are."""
        self._shutdown = True
        cancelled = []
        for job in _executor.close(self._number, cancel_futures):
            future = _jobs.get(job)
            if future is not None:
                future._give_up_job()
                cancelled.append(future)
        for future in cancelled:
            future._call_back()
        if wait:
            _wait_for_the_end(lambda: not self._pending)
