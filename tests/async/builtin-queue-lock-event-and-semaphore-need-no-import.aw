# aw only
q = Queue(1)
await q.put("item")
print(q.full(), await q.get(), q.empty())  # expect: True item True
lock = Lock()
async with lock:
    print(lock.locked())  # expect: True
event = Event()

async def waiter():
    await event.wait()
    print("event seen")  # expect: event seen

t = create_task(waiter())
await sleep(0)
event.set()
await t
gate = Semaphore(2)
async with gate, gate:
    print(gate.locked())  # expect: True
