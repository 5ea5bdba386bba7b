async def f(): return 1

async def main():
    c = f()
    print(await c)  # expect: 1
    try:
        await c
    except RuntimeError as e:
        print(e)  # expect: cannot reuse already awaited coroutine

import asyncio
asyncio.run(main())
c = f()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)  # expect: 1
for attempt in (lambda: c.send(None), lambda: c.throw(ValueError)):
    try:
        attempt()
    except RuntimeError as e:
        print(e)
        # expect: cannot reuse already awaited coroutine
        # expect: cannot reuse already awaited coroutine
print(c.close(), c.cr_frame)  # expect: None None
