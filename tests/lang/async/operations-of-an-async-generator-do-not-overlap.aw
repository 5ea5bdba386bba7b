import types, asyncio

@types.coroutine
def pause(): yield "pause"

async def g():
    while True:
        await pause()
        yield 1

a = g()
first = a.asend(None)
print(first.send(None), a.ag_running)
for make in (lambda: a.asend(None), lambda: a.__anext__(), lambda: a.athrow(ValueError), lambda: a.aclose()):
    op = make()
    try:
        op.send(None)
    except RuntimeError as e:
        print(e)
    try:
        op.send(None)
    except RuntimeError as e:
        print(" ", e)
try:
    first.send(None)
except StopIteration as e:
    print("value", e.value, a.ag_running)
try:
    first.send(None)
except RuntimeError as e:
    print(e)
