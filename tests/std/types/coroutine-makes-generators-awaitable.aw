import types, inspect

@types.coroutine
def pause(n):
    got = yield n
    return got * 2

async def f(): return await pause(1)

c = f()
print(c.send(None))  # expect: 1
try:
    c.send(21)
except StopIteration as e:
    print(e.value)  # expect: 42
g = pause(3)
print(type(g).__name__, inspect.isawaitable(g), inspect.iscoroutine(g), inspect.iscoroutinefunction(pause), inspect.isgeneratorfunction(pause))
# expect: generator True False False True
def plain(): yield
async def bad(): await plain()
try:
    bad().send(None)
except TypeError as e:
    print(e)  # expect: object generator can't be used in 'await' expression
@types.coroutine
def returns(): return f()
print(type(returns()).__name__ in ("coroutine", "_GeneratorWrapper"))  # expect: True
try:
    types.coroutine(5)
except TypeError as e:
    print(e)  # expect: types.coroutine() expects a callable
async def already(): pass
print(types.coroutine(already) is already)  # expect: True
