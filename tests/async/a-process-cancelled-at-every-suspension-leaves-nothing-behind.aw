# real time
# every scenario is cancelled at each of its suspensions: in the middle of the step, by a callback, and when what it
# waits for is done; what a program can tell of it does not depend on how many suspensions there are
import asyncio
import gc
import os
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE


async def started(log):
    process = await asyncio.create_subprocess_exec("sleep", "100", stdin=PIPE, stdout=PIPE, stderr=PIPE)
    log("started")
    process.kill()
    log(await process.wait())


async def waited_for(log):
    process = await asyncio.create_subprocess_exec("sleep", "100")
    try:
        log.rests_on(process)
        await process.wait()
    finally:
        log.end(process)
        log(await process.wait())


async def communicated_with(log):
    process = await asyncio.create_subprocess_exec("sleep", "100", stdin=PIPE, stdout=PIPE, stderr=PIPE)
    try:
        log.rests_on(process)
        await process.communicate(b"x" * 1_000_000)
    finally:
        log.end(process)
        log(await process.communicate(), process.returncode)


async def read_from(log):
    process = await asyncio.create_subprocess_shell("echo first; exec sleep 100", stdout=PIPE)
    try:
        await process.stdout.readline()
        log.rests_on(process)
        await process.stdout.read()
    finally:
        log.end(process)
        log(await process.wait())
        await process.stdout.read()
        log(process.stdout.at_eof())


async def written_to(log):
    process = await asyncio.create_subprocess_exec("sleep", "100", stdin=PIPE)
    try:
        process.stdin.write(b"x" * 1_000_000)
        log.rests_on(process)
        await process.stdin.drain()
    finally:
        log.end(process)
        log(await process.wait())


async def given_up_after_a_time(log):
    process = await asyncio.create_subprocess_exec("sleep", "100", stdout=PIPE)
    try:
        await asyncio.wait_for(process.communicate(), 0.02)
    except TimeoutError:
        log("too late")
    finally:
        log.end(process)
        log(await process.wait())


async def ended_by_itself(log):
    process = await asyncio.create_subprocess_shell("read line; echo $line; exit 3", stdin=PIPE, stdout=PIPE)
    try:
        log(await process.communicate(b"hello\n"), process.returncode)
    finally:
        log.end(process)
        await process.wait()


async def in_a_group(log):
    async def one(name):
        process = await asyncio.create_subprocess_exec(name, "100", stdout=PIPE)
        try:
            await process.stdout.read()
        finally:
            log.end(process)
            await process.wait()

    async with asyncio.TaskGroup() as group:
        group.create_task(one("sleep"))
        group.create_task(one("sleep"))
        group.create_task(one("no such program"))


async def left_alone(log):
    process = await asyncio.create_subprocess_exec("sleep", "100", stdin=PIPE, stdout=DEVNULL)
    log.rests_on(process)
    await process.wait()


class Log:
    """What a scenario did, and the process that it waits for where it would wait for ever."""

    def __init__(self):
        self.events = []
        self.resting = asyncio.get_running_loop().create_future()

    def __call__(self, *events):
        self.events.append(" ".join(map(str, events)))

    def rests_on(self, process):
        self.resting.set_result(process)

    def end(self, process):
        if process.returncode is None:
            process.kill()


class Counted:
    """An awaitable that runs a coroutine and acts on its k-th suspension."""

    def __init__(self, coro, k, act):
        self.coro, self.k, self.act = coro, k, act

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.suspended(self.coro.send(None))

    def send(self, value):
        return self.suspended(self.coro.send(value))

    def throw(self, *exc):
        return self.suspended(self.coro.throw(*exc))

    def suspended(self, waits_for):
        self.k -= 1
        if self.k == 0:
            self.act(asyncio.current_task(), waits_for)
        return waits_for


def now(task, waits_for):
    task.cancel("asked")


def soon(task, waits_for):
    asyncio.get_running_loop().call_soon(task.cancel, "asked")


def woken(task, waits_for):
    if asyncio.isfuture(waits_for):
        waits_for.add_done_callback(lambda _: task.cancel("asked"))
    else:
        soon(task, waits_for)


async def nothing():
    await (await asyncio.create_subprocess_exec("true")).wait()


def children_left():
    """Whether there are children when those that were killed had time to die."""
    for _ in range(1000):
        gc.collect()
        try:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.01)
        except ChildProcessError:
            # what watched them is let go when the next is started
            asyncio.run(nothing())
            return False
    return True


async def run(scenario, how, k):
    log, reached = Log(), False

    def act(task, waits_for):
        nonlocal reached
        reached = True
        how(task, waits_for)

    async def counted():
        return await Counted(scenario(log), k, act)

    task = asyncio.create_task(counted())
    await asyncio.wait([task, log.resting], return_when=asyncio.FIRST_COMPLETED)
    if log.resting.done():
        for _ in range(20):
            await asyncio.sleep(0)
        log.end(log.resting.result())
    await asyncio.wait([task])
    if task.cancelled():
        try:
            await task
        except asyncio.CancelledError as e:
            end = f"cancelled {e.args}"
    else:
        e = task.exception()
        end = type(e).__name__ if e else "done"
    left = len(asyncio.all_tasks()) - 1
    return f"{log.events} {end}, tasks left: {left}", reached


def descriptors():
    # some of CPython's own stay open for a while
    return len(os.listdir("/proc/self/fd")) if sys.implementation.name == "aw" else 0


async def all_places(scenario, how):
    lines, k = set(), 1
    while True:
        line, reached = await run(scenario, how, k)
        lines.add(line)
        if not reached:
            return lines
        k += 1


asyncio.run(nothing())
before = descriptors()
for scenario in (started, waited_for, communicated_with, read_from, written_to, given_up_after_a_time, ended_by_itself, in_a_group, left_alone):
    for how in (now, soon, woken):
        lines = asyncio.run(all_places(scenario, how))
        print(scenario.__name__, how.__name__, "children left:", children_left(), "descriptors left:", descriptors() - before)
        for line in sorted(lines):
            print("   ", line)
