import asyncio

loop = asyncio.new_event_loop()


async def interrupts():
    await asyncio.sleep(0)
    raise KeyboardInterrupt("in a task")


async def bystander():
    for i in range(3):
        print("bystander", i)
        await asyncio.sleep(0)


other = loop.create_task(bystander())
task = loop.create_task(interrupts())
try:
    loop.run_until_complete(task)
except KeyboardInterrupt as e:
    print("out:", e)
print(task.done(), repr(task.exception()), other.done())
loop.run_until_complete(other)
print(other.done())
loop.close()
# expect: bystander 0
# expect: bystander 1
# expect: out: in a task
# expect: True KeyboardInterrupt('in a task') False
# expect: bystander 2
# expect: True
