# A pipeline of generators: every stage takes a value, works on it, and hands it on.
#
# Nothing is computed before the last stage asks for it, so the source may be endless and no list
# of everything ever exists.

LOG = """\
09:00 ann  open   door
09:02 ben  fail   window
09:03 ann  close  door
garbage
09:10 eve  fail   door
09:11 ben  open   window
"""


def lines(text):
    for number, line in enumerate(text.splitlines(), 1):
        yield number, line


def parse(numbered):
    for number, line in numbered:
        match line.split():
            case [time, who, action, thing]:
                yield {"line": number, "time": time, "who": who, "what": (action, thing)}
            case words:
                print(f"line {number}: skipped {words}")


def failures(events):
    return (e for e in events if e["what"][0] == "fail")


def running_total(events):
    """A coroutine in the old sense: `yield from` and a value at the end."""
    count = 0
    for e in events:
        count += 1
        yield f"{e['time']} {e['who']} failed at the {e['what'][1]} (failure {count})"
    return count


def report(stage):
    total = yield from stage
    yield f"{total} failures"


for text in report(running_total(failures(parse(lines(LOG))))):
    print(text)


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(" > ".join(str(n) for n in collatz(12)))
longest = max(range(1, 100), key=lambda n: sum(1 for _ in collatz(n)))
print(f"the longest walk below 100 starts at {longest}: {sum(1 for _ in collatz(longest))} steps")
