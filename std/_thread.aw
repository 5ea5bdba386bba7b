"""The parts of threads: there is one thread, and locks that it can hold."""

import os

TIMEOUT_MAX = 9223372036.0
error = RuntimeError


def get_ident():
    """The number of the thread that runs: there is one."""
    return os.getpid()


get_native_id = get_ident


def interrupt_main(signum=2, /):
    """Do what the arrival of a signal does, Ctrl-C if none is named."""
    import signal
    if signum not in signal.valid_signals():
        raise ValueError("signal number out of range")
    if signal.getsignal(signum) not in (signal.SIG_DFL, signal.SIG_IGN):
        signal.raise_signal(signum)


def start_new_thread(function, args, kwargs={}, /):
    """There are no threads that share objects."""
    raise RuntimeError(
        "can't start new thread: Aw has no threads that share objects; "
        "use tasks, asyncio.to_thread or concurrent.futures"
    )


start_new = start_joinable_thread = start_new_thread


def exit():
    """End the thread that runs."""
    raise SystemExit


exit_thread = exit


def stack_size(size=0, /):
    """The size of the stack of new threads: 0, the system's own choice."""
    if size < 0:
        raise ValueError("size must be 0 or a positive value")
    return 0


def daemon_threads_allowed():
    return False


def _wait_for_nobody(what, timeout):
    """Wait for what only this thread could bring about."""
    if timeout < 0:
        raise RuntimeError(f"deadlock: this thread would wait for ever for {what}, which nobody else can release")
    import time
    time.sleep(timeout)


class lock:
    """A lock that is held or free. To wait for it without a limit is an error: nobody else could release it."""

    __slots__ = ("_held", "__weakref__")

    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if not self._held:
            self._held = True
            return True
        if blocking:
            _wait_for_nobody("a lock", timeout)
        return False

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False

    def locked(self):
        return self._held

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        state = "locked" if self._held else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"


LockType = lock


def allocate_lock():
    return lock()


allocate = allocate_lock


class RLock:
    """A lock that its holder may take again."""

    __slots__ = ("_count", "__weakref__")

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        self._count += 1
        return True

    def release(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def _is_owned(self):
        return self._count > 0

    def _recursion_count(self):
        return self._count

    def _release_save(self):
        count, self._count = self._count, 0
        return count

    def _acquire_restore(self, count):
        self._count = count

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        owner = get_ident() if self._count else 0
        return f"<{state} _thread.RLock object owner={owner} count={self._count} at {id(self):#x}>"
