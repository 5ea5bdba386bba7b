def inner(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got

def outer():
    first = yield from inner(2)
    second = yield from inner(1)
    return first + second

g = outer()
print(next(g), g.send("a"), g.send("b"))  # expect: 0 1 0
try:
    g.send("c")
except StopIteration as e:
    print(e.value)  # expect: ['a', 'b', 'c']
