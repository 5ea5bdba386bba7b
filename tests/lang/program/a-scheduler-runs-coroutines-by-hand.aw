# A round-robin scheduler of plain generators: sleeping, joining, channels, errors and cancellation.
import heapq
from collections import deque


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks


class Spawn:
    def __init__(self, generator, name):
        self.generator, self.name = generator, name


class Join:
    def __init__(self, task):
        self.task = task


class Put:
    def __init__(self, channel, value):
        self.channel, self.value = channel, value


class Get:
    def __init__(self, channel):
        self.channel = channel


class Cancelled(Exception):
    pass


class Channel:
    def __init__(self, size):
        self.size, self.values = size, deque()
        self.putters, self.getters = deque(), deque()


class Task:
    def __init__(self, generator, name):
        self.generator, self.name = generator, name
        self.done, self.result, self.error = False, None, None
        self.joiners = []

    def __repr__(self):
        state = "running" if not self.done else f"failed {self.error!r}" if self.error else f"gave {self.result!r}"
        return f"<{self.name} {state}>"


class Scheduler:
    def __init__(self):
        self.now, self.ready, self.sleeping, self.number = 0, deque(), [], 0
        self.tasks = []

    def spawn(self, generator, name):
        task = Task(generator, name)
        self.tasks.append(task)
        self.wake(task)
        return task

    def wake(self, task, value=None, error=None):
        self.ready.append((task, value, error))

    def cancel(self, task):
        if not task.done:
            self.wake(task, error=Cancelled(task.name))

    def step(self, task, value, error):
        try:
            request = task.generator.throw(error) if error else task.generator.send(value)
        except StopIteration as stop:
            task.result = stop.value
        except Exception as error:
            task.error = error
        else:
            return self.serve(task, request)
        task.done = True
        for joiner in task.joiners:
            self.wake(joiner, task.result, task.error)

    def serve(self, task, request):
        match request:
            case None:
                self.wake(task)
            case Sleep(ticks=ticks):
                self.number += 1
                heapq.heappush(self.sleeping, (self.now + ticks, self.number, task))
            case Spawn(generator=generator, name=name):
                self.wake(task, self.spawn(generator, name))
            case Join(task=other) if other.done:
                self.wake(task, other.result, other.error)
            case Join(task=other):
                other.joiners.append(task)
            case Put(channel=channel, value=value) if channel.getters:
                self.wake(channel.getters.popleft(), value)
                self.wake(task)
            case Put(channel=channel, value=value) if len(channel.values) < channel.size:
                channel.values.append(value)
                self.wake(task)
            case Put(channel=channel, value=value):
                channel.putters.append((task, value))
            case Get(channel=channel) if channel.values:
                self.wake(task, channel.values.popleft())
                if channel.putters:
                    putter, value = channel.putters.popleft()
                    channel.values.append(value)
                    self.wake(putter)
            case Get(channel=channel):
                channel.getters.append(task)
            case _:
                self.wake(task, error=TypeError(f"cannot wait for {type(request).__name__}"))

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, task = heapq.heappop(self.sleeping)
                self.wake(task)
            task, value, error = self.ready.popleft()
            if not task.done:
                self.step(task, value, error)
        return [task for task in self.tasks if not task.done]


scheduler = Scheduler()


def say(*words):
    print(f"{scheduler.now:>3}", *words)


def producer(channel, count):
    for i in range(count):
        yield Put(channel, i * i)
        say("put", i * i)
        yield Sleep(2)
    yield Put(channel, None)
    return count


def consumer(channel):
    total = 0
    while (value := (yield Get(channel))) is not None:
        say("got", value)
        total += value
        yield Sleep(3)
    return total


def failing():
    yield Sleep(4)
    raise ValueError("broken")


def patient():
    try:
        while True:
            yield Sleep(5)
            say("still here")
    except Cancelled as error:
        say("cancelled", error)
        yield Sleep(1)
        raise
    finally:
        say("cleaned up")


def delegating(depth):
    if depth:
        result = yield from delegating(depth - 1)
        return result + 1
    yield
    return 0


def main():
    channel = Channel(1)
    p = yield Spawn(producer(channel, 4), "producer")
    c = yield Spawn(consumer(channel), "consumer")
    f = yield Spawn(failing(), "failing")
    w = yield Spawn(patient(), "patient")
    try:
        yield Join(f)
    except ValueError as error:
        say("saw", repr(error))
    say("consumed", (yield Join(c)), "of", (yield Join(p)))
    say("depth", (yield Join((yield Spawn(delegating(20), "deep")))))
    scheduler.cancel(w)
    try:
        yield Join(w)
    except Cancelled as error:
        say("joined a cancelled task:", error)
    try:
        yield 42
    except TypeError as error:
        say(error)
    yield Get(Channel(0))


scheduler.spawn(main(), "main")
print("left:", scheduler.run())
print(scheduler.tasks)
