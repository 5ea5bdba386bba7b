"""Cancels every scenario of a subject at every place, and prints what each one logged.

`drive.py SUBJECT [SCENARIO]` runs the coroutine functions of `SUBJECT.py`, each of them

- undisturbed,
- cancelled at its k-th suspension for every k: in the middle of the step (`now`), by a callback (`soon`), and
  when what it waits for is done but it has not run yet (`woken`),
- cancelled at every time and turn of the loop (`at`), in a task that nothing wraps.

After each run it says what was left: tasks, errors that nobody looked at, callbacks, and what the scenario asked
to be checked. Both interpreters run it in virtual time and must print the same.
"""

import asyncio
import gc
import sys

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from virtual import new_loop

TURNS = 5
STEP = 0.5


class Log:
    """What a scenario did, and what must be true of it afterwards."""

    def __init__(self):
        self.events = []
        self.checks = []

    def __call__(self, *events):
        self.events.append(" ".join(map(str, events)))

    def check(self, name, function):
        """Have `function()` printed after the end."""
        self.checks.append((name, function))


class Counted:
    """An awaitable that runs a coroutine, counts how often it suspends and acts on the k-th."""

    def __init__(self, coro, k, act):
        self.coro = coro
        self.k = k
        self.act = act
        self.count = 0

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

    def close(self):
        self.coro.close()

    def suspended(self, waits_for):
        self.count += 1
        if self.count == self.k:
            self.act(waits_for)
        return waits_for


def now(task, waits_for):
    task.cancel("now")


def soon(task, waits_for):
    asyncio.get_running_loop().call_soon(task.cancel, "soon")


def woken(task, waits_for):
    if asyncio.isfuture(waits_for):
        waits_for.add_done_callback(lambda _: task.cancel("woken"))
    else:
        asyncio.get_running_loop().call_soon(task.cancel, "woken")


def at(loop, task, when, turns):
    def tick():
        nonlocal turns
        if turns == 0:
            task.cancel("at")
        else:
            turns -= 1
            loop.call_soon(tick)

    if when == 0:
        tick()
    else:
        loop.call_later(when, tick)


def outcome(task):
    if task.cancelled():
        try:
            task.result()
        except asyncio.CancelledError as e:
            return f"cancelled{e.args}"
    e = task.exception()
    if e is None:
        return f"gives {task.result()!r}"
    if isinstance(e, BaseExceptionGroup):
        return f"raises {type(e).__name__}{[repr(inner) for inner in e.exceptions]}"
    return f"raises {e!r}"


def run(scenario, place):
    """One run; gives its line, whether the scenario was reached by the cancellation, and how long it took."""
    loop = new_loop()
    complaints = []
    loop.set_exception_handler(lambda loop, context: complaints.append(complaint(context)))
    asyncio.set_event_loop(loop)
    log = Log()
    reached = False
    start = loop.time()

    async def counted(k, how):
        def act(waits_for):
            nonlocal reached
            reached = True
            how(asyncio.current_task(), waits_for)

        return await Counted(scenario(log), k, act)

    if place is None or place[0] == "at":
        task = loop.create_task(scenario(log), name="root")
        if place is not None:
            at(loop, task, place[1], place[2])
    else:
        task = loop.create_task(counted(place[1], place[0]), name="root")
    stuck = None
    try:
        loop.run_until_complete(asyncio.wait([task]))
    except RuntimeError as e:
        stuck = "stuck"
    duration = loop.time() - start
    for _ in range(3):
        loop.run_until_complete(asyncio.sleep(0))
    parts = [" ".join(f"[{e}]" for e in log.events)]
    parts.append(stuck or outcome(task))
    parts.append(f"{duration:g}s")
    left = sorted(t.get_name() for t in asyncio.all_tasks(loop))
    if left:
        parts.append(f"left: {len(left)}")
    for name, function in log.checks:
        parts.append(f"{name}: {function()}")
    for t in asyncio.all_tasks(loop):
        t.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.run_until_complete(asyncio.sleep(0))
    loop.run_until_complete(loop.shutdown_asyncgens())
    del task
    log.checks.clear()
    gc.collect()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    asyncio.set_event_loop(None)
    for text in sorted(complaints):
        parts.append(f"complaint: {text}")
    return " | ".join(parts), reached, duration


def complaint(context):
    return f"{context['message'].split(' at ')[0].split(' <')[0]} {context.get('exception')!r}"


def every_place(scenario):
    """All runs of one scenario, as lines; equal ones of a kind are written once, with their places."""
    whole, _, duration = run(scenario, None)
    yield f"undisturbed: {whole}"
    for how in (now, soon, woken):
        k = 1
        while True:
            line, reached, _ = run(scenario, (how, k))
            if not reached:
                break
            yield f"{how.__name__} {k}: {line}"
            k += 1
    before, first = None, None
    when = 0
    while when <= duration:
        for turns in range(TURNS):
            line, _, _ = run(scenario, ("at", when, turns))
            if line != before:
                yield f"at {when:g}+{turns}: {line}"
                before = line
        when += STEP


def main():
    subject = __import__(sys.argv[1])
    for name, value in list(vars(subject).items()):
        if asyncio.iscoroutinefunction(value) and value.__module__ == sys.argv[1] and not name.startswith("_"):
            if len(sys.argv) > 2 and name not in sys.argv[2:]:
                continue
            print(f"# {name}")
            for line in every_place(value):
                print(f"{name} {line}")


main()
