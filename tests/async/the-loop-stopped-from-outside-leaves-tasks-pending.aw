import asyncio

loop = asyncio.new_event_loop()
log = []


async def work(name):
    for i in range(4):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)


a, b = loop.create_task(work("a")), loop.create_task(work("b"))
for _ in range(2):
    loop.call_soon(loop.stop)
    loop.run_forever()
    print(log, a.done(), b.done())
loop.run_until_complete(a)
print(log, a.done(), b.done())
loop.run_until_complete(b)
print(log[-1], b.done())
loop.close()
# expect: ['a0', 'b0'] False False
# expect: ['a0', 'b0', 'a1', 'b1'] False False
# expect: ['a0', 'b0', 'a1', 'b1', 'a2', 'b2', 'a3', 'b3'] True True
# expect: b3 True
