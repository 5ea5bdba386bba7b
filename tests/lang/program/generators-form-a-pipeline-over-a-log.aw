# Lines of a log flow through generators: parsed, filtered, windowed, merged and summed, all lazily.
import heapq
import itertools
from contextlib import contextmanager

asked = 0


def source(name, seed, count):
    global asked
    time = 0
    for n in range(count):
        asked += 1
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        time += 1 + seed % 7
        level = ("info", "info", "warn", "error")[(seed >> 8) % 4]
        yield f"{time:05} {name} {level.upper()} code={seed % 5} size={seed % 997}"
        if seed % 11 == 0:
            yield "# noise"


def parse(lines):
    for line in lines:
        try:
            time, name, level, *pairs = line.split()
            yield {"time": int(time), "name": name, "level": level.lower(),
                   **{k: int(v) for k, _, v in (p.partition("=") for p in pairs)}}
        except ValueError:
            yield {"bad": line}


def split(records, test):
    good, bad = itertools.tee(records)
    return (r for r in good if test(r)), (r for r in bad if not test(r))


def running(records, key):
    total = 0
    for record in records:
        total += record[key]
        yield record | {"total": total}


def windows(records, size):
    window = []
    for record in records:
        window.append(record)
        if len(window) > size:
            del window[0]
        if len(window) == size:
            yield tuple(window)


def averager():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        if value is None:
            return count
        total, count = total + value, count + 1
        mean = total / count


def grouped(records, key):
    report = {}

    def group():
        count = size = 0
        while (record := (yield)) is not None:
            count += 1
            size += record["size"]
        return count, size

    groups = {}
    for record in records:
        k = record[key]
        if k not in groups:
            groups[k] = group()
            next(groups[k])
        groups[k].send(record)
    for k, g in groups.items():
        try:
            g.send(None)
        except StopIteration as stop:
            report[k] = stop.value
    return report


@contextmanager
def counting(label):
    before = asked
    try:
        yield
    finally:
        print(f"[{label}: {asked - before} lines asked for]")


def logs(count):
    return heapq.merge(source("web", 1, count), source("db", 99, count), key=lambda line: line[:5])


with counting("first five errors"):
    errors = (r for r in parse(logs(1000)) if r.get("level") == "error")
    for r in itertools.islice(errors, 5):
        print(r)

with counting("all"):
    good, bad = split(parse(logs(60)), lambda r: "bad" not in r)
    print(sum(1 for _ in bad), "bad lines")
    print(dict(sorted(grouped(good, "level").items())))

with counting("until a limit"):
    records = (r for r in parse(source("disk", 5, 500)) if "size" in r)
    for r in itertools.takewhile(lambda r: r["total"] < 3000, running(records, "size")):
        last = r
    print(last)

peaks = [b["time"] for a, b, c in windows((r for r in parse(source("x", 3, 40)) if "size" in r), 3)
         if a["size"] < b["size"] > c["size"]]
print("peaks at", peaks)
mean = averager()
next(mean)
print([round(mean.send(r["size"]), 2) for r in itertools.islice(parse(source("y", 8, 6)), 4)])
try:
    mean.send(None)
except StopIteration as stop:
    print("mean of", stop.value)
for level, records in itertools.groupby((r for r in parse(source("z", 21, 12)) if "level" in r), lambda r: r["level"]):
    print(level, [r["code"] for r in records], end="; ")
print()
