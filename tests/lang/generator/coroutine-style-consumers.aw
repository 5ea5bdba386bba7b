def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return count, average
        total += value
        count += 1
        average = total / count

a = averager()
next(a)
print(a.send(10), a.send(20), a.send(60))  # expect: 10.0 15.0 30.0
try:
    a.send(None)
except StopIteration as e:
    print(e.value)  # expect: (3, 30.0)

def broadcast(*targets):
    while True:
        item = yield
        for t in targets:
            t.send(item)
def collect(into):
    while True:
        into.append((yield))
x, y = [], []
targets = [collect(x), collect(y)]
for t in targets: next(t)
b = broadcast(*targets)
next(b)
for i in range(3): b.send(i)
print(x, y)  # expect: [0, 1, 2] [0, 1, 2]
