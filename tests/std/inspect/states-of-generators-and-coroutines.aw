import inspect, types

@types.coroutine
def pause(): yield

def gen(a):
    print(inspect.getgeneratorstate(g))
    b = a + 1
    yield b
async def coro():
    x = 1
    await pause()
async def agen():
    await pause()
    yield 1

g = gen(1)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
list(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
c = coro()
print(inspect.getcoroutinestate(c))
c.send(None)
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
c.close()
print(inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
a = agen()
print(inspect.getasyncgenstate(a))
op = a.asend(None)
op.send(None)
print(inspect.getasyncgenstate(a))
try:
    op.send(None)
except StopIteration:
    print(inspect.getasyncgenstate(a), inspect.getasyncgenlocals(a))
try:
    a.aclose().send(None)
except StopIteration:
    print(inspect.getasyncgenstate(a))
