def g():
    x = yield 1
    print("x", x)  # expect: x a
    y = (yield 2) or "default"
    print("y", y)  # expect: y default
    print("args", (yield 3), (yield 4))  # expect: args b c
    z = [(yield 5), (yield 6)]
    print(z)  # expect: ['d', 'e']
    return (yield)

it = g()
print(next(it), it.send("a"), it.send(None), it.send("b"), it.send("c"), it.send("d"), it.send("e"))
# expect: 1 2 3 4 5 6 None
try:
    it.send("last")
except StopIteration as e:
    print(e.value)  # expect: last
def star():
    yield *[1, 2], 3
    yield
    x = yield from [4]
    print(x)  # expect: None
print(list(star()))  # expect: [(1, 2, 3), None, 4]
f = lambda: (yield)
print(type(f()).__name__, list((lambda: (yield 7))()))  # expect: generator [7]
