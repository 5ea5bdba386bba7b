import asyncio

async def f(log):
    try:
        await asyncio.sleep(0)
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")

log = []
c = f(log)
c.send(None)
c.close()
print(log)  # expect: ['exit', 'finally']
d = f([])
d.close()
d.close()
async def stubborn():
    try:
        await asyncio.sleep(0)
    except GeneratorExit:
        await asyncio.sleep(0)
s = stubborn()
s.send(None)
try:
    s.close()
except RuntimeError as e:
    print(e)  # expect: coroutine ignored GeneratorExit
try:
    c.throw(ValueError("late"))
except (ValueError, RuntimeError) as e:
    print(type(e).__name__, e)  # expect: RuntimeError cannot reuse already awaited coroutine
