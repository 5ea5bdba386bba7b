import asyncio


class Quick(asyncio.SelectorEventLoop):
    """A loop whose clock jumps to the next timer instead of waiting for it."""

    def __init__(self):
        self.now = 0.0
        self.planned = []
        self.turns = 0
        self.failures = []
        super().__init__()

    def time(self):
        return self.now

    def call_at(self, when, callback, *args, context=None):
        self.planned.append(when)
        return super().call_at(when, callback, *args, context=context)

    def _run_once(self):
        self.turns += 1
        if self.planned:
            # never before what is ready now has run
            self.call_soon(self.jump)
        super()._run_once()

    def jump(self):
        if len(asyncio.all_tasks()) == self.asleep:
            self.now = max(self.now, min(self.planned))
            self.planned.remove(min(self.planned))

    asleep = 0

    def default_exception_handler(self, context):
        self.failures.append(str(context["exception"]))


async def nap(name, seconds, log):
    loop = asyncio.get_running_loop()
    loop.asleep += 1
    await asyncio.sleep(seconds)
    loop.asleep -= 1
    log.append((name, loop.time()))


async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.asleep += 1
    await asyncio.gather(nap("day", 86400, log), nap("hour", 3600, log), nap("minute", 60, log))
    try:
        async with asyncio.timeout(1000):
            await asyncio.Event().wait()
    except TimeoutError:
        log.append(("timeout", loop.time()))
    later = loop.create_future()
    loop.call_later(500, later.set_result, "called")
    log.append((await later, loop.time()))
    loop.call_soon(int, "no number")
    loop.call_soon(exec, "raise LookupError('lost')")
    await asyncio.sleep(0)
    return log


loop = Quick()
for line in loop.run_until_complete(main()):
    print(*line)
print(loop.turns > 5, len(loop.failures), loop.failures[1])
loop.close()


class Selector:
    def __init__(self, loop):
        self.waits = []
        self.loop = loop

    def select(self, timeout):
        self.waits.append(timeout if timeout is None else round(timeout))
        if len(self.waits) == 3:
            # something has come from elsewhere
            self.loop.call_soon(self.loop.stop)
        return ["event"]


loop = asyncio.SelectorEventLoop()
real, loop._selector = getattr(loop, "_selector", None), Selector(loop)
seen = []
loop._process_events = seen.append
loop.call_later(1000, print, "never")
loop.call_soon(lambda: None)
loop.run_forever()
print(loop._selector.waits[:3], seen[:2])
loop._selector = real
loop.close()
