def average():
    total, n, mean = 0, 0, None
    while True:
        x = yield mean
        total += x
        n += 1
        mean = total / n

g = average()
try:
    g.send(5)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started generator
print(g.send(None), g.send(10), g.send(20), g.send(3))  # expect: None 10.0 15.0 11.0

def echo():
    while (x := (yield)) is not None:
        print("got", x)  # expect: got 1
    return "bye"
e = echo()
next(e)
e.send(1)
try:
    next(e)
except StopIteration as stop:
    print(stop.value)  # expect: bye
