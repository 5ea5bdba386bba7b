import asyncio

loop = asyncio.new_event_loop()


async def step(name, n=1):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name


loop.call_soon(print, "callback 1")
a = loop.create_task(step("a", 2))
loop.call_soon(print, "callback 2")
b = loop.create_task(step("b"))
print("nothing yet", a.done())
print(loop.run_until_complete(step("main")))
print(a.done(), b.done())
loop.run_until_complete(asyncio.gather(a, b))
loop.close()
# expect: nothing yet False
# expect: callback 1
# expect: a 0
# expect: callback 2
# expect: b 0
# expect: main 0
# expect: a 1
# expect: main
# expect: True True
