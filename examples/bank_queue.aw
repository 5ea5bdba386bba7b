# One counter or two? A day in a bank, simulated event by event.
#
# A heap holds what will happen, ordered by time: somebody comes, is served, leaves, or loses
# patience. Nothing waits for a real clock.

import heapq
from dataclasses import dataclass, field
from itertools import count


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n


@dataclass(order=True)
class Event:
    time: int
    number: int
    act: object = field(compare=False)
    about: object = field(compare=False, default=None)


@dataclass
class Customer:
    name: str
    arrived: int
    work: int
    patience: int
    state: str = "waiting"


class Bank:
    def __init__(self, counters, seed):
        self.free = counters
        self.queue = []
        self.events = []
        self.numbers = count()
        self.random = Random(seed)
        self.now = 0
        self.log = []
        self.waits = []
        self.lost = 0

    def at(self, delay, act, about=None):
        heapq.heappush(self.events, Event(self.now + delay, next(self.numbers), act, about))

    def say(self, text):
        self.log.append(f"{self.now:>4} {text}")

    def arrive(self, number):
        c = Customer(f"c{number}", self.now, 3 + self.random.below(12), 6 + self.random.below(10))
        self.say(f"{c.name} comes, {len(self.queue)} before")
        self.queue.append(c)
        self.at(c.patience, self.lose, c)
        self.serve()
        if number < 14:
            self.at(1 + self.random.below(6), self.arrive, number + 1)

    def serve(self):
        while self.free and self.queue:
            c = self.queue.pop(0)
            c.state = "served"
            self.free -= 1
            self.waits.append(self.now - c.arrived)
            self.say(f"{c.name} is served for {c.work}")
            self.at(c.work, self.leave, c)

    def leave(self, c):
        c.state = "gone"
        self.free += 1
        self.say(f"{c.name} goes")
        self.serve()

    def lose(self, c):
        if c.state == "waiting":
            c.state = "lost"
            self.queue.remove(c)
            self.lost += 1
            self.say(f"{c.name} gives up")

    def run(self):
        self.at(0, self.arrive, 1)
        while self.events:
            event = heapq.heappop(self.events)
            self.now = event.time
            event.act(event.about)


for counters in (1, 2):
    bank = Bank(counters, 2024)
    bank.run()
    print(f"{counters} counters: end at {bank.now}, served {len(bank.waits)}, lost {bank.lost}, "
          f"mean wait {sum(bank.waits) / len(bank.waits):.2f}, longest {max(bank.waits)}")
print("\n".join(bank.log[:24]))
