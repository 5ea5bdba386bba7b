"""Several ways to the same thing, tried one after the other without waiting for each to fail."""

from asyncio import events, locks, tasks
from asyncio.exceptions import CancelledError
from asyncio.timeouts import timeout

__all__ = ("staggered_race",)


async def staggered_race(coro_fns, delay, *, loop=None):
    """Run coroutines with staggered starts and take what the first to succeed gives.

    The next one starts when the last one has failed or `delay` seconds are over (`None`: only when it has failed). Gives
    `(result, index, exceptions)`: the winner's result and index (both `None` if all failed), and for each that was started
    its exception, `None` for the winner.
    """
    loop = loop or events.get_running_loop()
    makers = iter(enumerate(coro_fns))
    result = winner = None
    exceptions = []
    running = set()
    # set whenever one has ended, for whoever waits for all
    ended = locks.Event()
    crash = None

    async def start(previous_failed):
        """Wait until it is time for the next one, start what follows that, and run it."""
        nonlocal result, winner
        if previous_failed is not None:
            try:
                async with timeout(delay):
                    await previous_failed.wait()
            except TimeoutError:
                pass
        try:
            index, make = next(makers)
        except StopIteration:
            return
        failed = locks.Event()
        follow(failed)
        exceptions.append(None)
        try:
            got = await make()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            exceptions[index] = error
            failed.set()
        else:
            assert winner is None
            result, winner = got, index
            # the others end at their next pause; the winner itself has nothing left to do
            for task in running - {tasks.current_task()}:
                task.cancel()

    def follow(previous_failed):
        task = loop.create_task(start(previous_failed))
        running.add(task)
        task.add_done_callback(one_ended)

    def one_ended(task):
        nonlocal crash
        running.discard(task)
        ended.set()
        if not task.cancelled() and (error := task.exception()) is not None:
            crash = crash or error

    follow(None)
    cancelled = None
    try:
        while running:
            ended.clear()
            try:
                await ended.wait()
            except CancelledError as error:
                cancelled = error
                for task in running:
                    task.cancel(*error.args)
        if crash is not None:
            raise crash
        if cancelled is not None:
            raise cancelled
        return result, winner, exceptions
    finally:
        # frames and exceptions would keep each other
        del exceptions, cancelled, crash
