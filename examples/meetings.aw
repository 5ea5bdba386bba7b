# A day of meetings: how many fit into one room, how many rooms all of them need, what is worth most.
#
# Three classic ways of thinking: greedy (always the one that ends first), a heap (the room that is
# free next), and a table (the best of all meetings up to this one).

import heapq
from bisect import bisect_right
from typing import NamedTuple


class Meeting(NamedTuple):
    start: int
    end: int
    name: str
    weight: int = 1

    @classmethod
    def parse(cls, line):
        times, name, *weight = line.split()
        start, end = (int(h) * 60 + int(m) for h, m in (t.split(":") for t in times.split("-")))
        if end <= start:
            raise ValueError(f"{name} ends before it starts")
        return cls(start, end, name, *map(int, weight))

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end

    def __str__(self):
        return f"{clock(self.start)}-{clock(self.end)} {self.name}"


def clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


LINES = """09:00-10:30 standup
09:15-09:45 coffee 3
10:00-11:30 budget 5
10:30-11:00 phone
11:00-12:30 design 4
11:15-12:00 hiring 2
12:30-13:30 lunch 6
13:00-15:00 review 7
14:00-14:30 walk 2
14:45-16:00 demo 3
12:00-11:00 time-travel"""

meetings = []
for line in LINES.splitlines():
    try:
        meetings.append(Meeting.parse(line))
    except ValueError as error:
        print("left out:", error)

chosen = []
for meeting in sorted(meetings, key=lambda m: m.end):
    if not chosen or meeting.start >= chosen[-1].end:
        chosen.append(meeting)
print("one room:", *chosen, sep="\n  ")

free, rooms, last = [], {}, 0
for meeting in sorted(meetings):
    if free and free[0][0] <= meeting.start:
        _, room = heapq.heappop(free)
    else:
        last += 1
        room = last
    rooms.setdefault(room, []).append(meeting)
    heapq.heappush(free, (meeting.end, room))
print("rooms:", last)
for room, held in rooms.items():
    line = ["."] * 28
    for m in held:
        for slot in range((m.start - 540) // 15, (m.end - 540) // 15):
            line[slot] = m.name[0]
    print(f"  {room} {''.join(line)}", ", ".join(m.name for m in held))

by_end = sorted(meetings, key=lambda m: m.end)
ends = [m.end for m in by_end]
best = [(0, ())]
for i, m in enumerate(by_end):
    before = bisect_right(ends, m.start, 0, i)
    with_it = (best[before][0] + m.weight, best[before][1] + (m.name,))
    best.append(max(best[-1], with_it, key=lambda pair: pair[0]))
print("heaviest:", *best[-1])

edges = sorted([(m.start, 1) for m in meetings] + [(m.end, -1) for m in meetings])
level = most = 0
gaps, busy_since = [], None
for time, change in edges:
    level += change
    most = max(most, level)
print("at once:", most)
covered = []
for m in sorted(meetings):
    if covered and m.start <= covered[-1][1]:
        covered[-1][1] = max(covered[-1][1], m.end)
    else:
        covered.append([m.start, m.end])
print("busy:", [f"{clock(a)}-{clock(b)}" for a, b in covered])
print("clashes:", [f"{a.name}/{b.name}" for i, a in enumerate(meetings) for b in meetings[i + 1 :] if a.overlaps(b)])
