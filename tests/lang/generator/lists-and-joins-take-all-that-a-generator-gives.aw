def g(n):
    for i in range(n):
        got = yield i
        assert got is None
def h(n):
    yield from g(n)
    x = yield 'end'
    return 5
def bad(n):
    yield 1
    raise ValueError('x')
print(list(h(3)), len(list(g(5000))), sum(list(g(5000))), tuple(h(2)), sorted(h(0)))
try: list(bad(1))
except ValueError as e: print('ValueError', e)
l = []
def reads():
    for i in range(5):
        yield len(l)
l.extend(reads()); print(l)
def selfref():
    yield 1
    try: list(gen)
    except ValueError as e: yield str(e)
gen = selfref(); print(list(gen))
def nested():
    for x in list(g(3)): yield [*g(x)]
print(list(nested()))
def stop():
    yield 1
    raise StopIteration
try: print(list(stop()))
except RuntimeError as e: print(e)
def exc():
    try:
        yield 1
    finally:
        print('fin')
    try:
        1/0
    except ZeroDivisionError:
        yield 2
        import sys
        print(sys.exc_info()[0])
try:
    raise KeyError
except KeyError:
    print(list(exc()))
    import sys; print(sys.exc_info()[0])
gg = g(10); next(gg); print(gg.gi_frame is not None, list(gg), gg.gi_frame)
def mixed():
    yield from [1,2]
    yield from map(str, [3,4])
    yield 5
print(list(mixed()), " ".join(str(x) for x in mixed()), dict((x, 1) for x in mixed()), set(x for x in g(3)))
print(max(g(4)), *g(3), [*g(2), *h(1)])
a, *b = g(5); print(a, b)
x = [0]; x[0:0] = g(3); print(x); x += g(2); print(x)
print(bytes(g(4)), bytearray(g(3)))
