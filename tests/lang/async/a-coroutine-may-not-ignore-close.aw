import types

@types.coroutine
def pause(): yield

async def stubborn():
    try:
        await pause()
    except GeneratorExit:
        await pause()

c = stubborn()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)  # expect: coroutine ignored GeneratorExit
async def running():
    me.send(None)
me = running()
try:
    me.send(None)
except ValueError as e:
    print(e)  # expect: coroutine already executing
async def stops():
    raise StopIteration("x")
try:
    stops().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))  # expect: coroutine raised StopIteration StopIteration('x')
async def ok_async():
    raise StopAsyncIteration("y")
try:
    ok_async().send(None)
except StopAsyncIteration as e:
    print("unchanged", e)  # expect: unchanged y
