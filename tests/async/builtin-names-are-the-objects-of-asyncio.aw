# aw only
import asyncio

print(sleep is asyncio.sleep, gather is asyncio.gather, Queue is asyncio.Queue, TaskGroup is asyncio.TaskGroup)
# expect: True True True True
print(create_task is asyncio.create_task, timeout is asyncio.timeout, Lock is asyncio.Lock, Event is asyncio.Event)
# expect: True True True True
print(wait_for is asyncio.wait_for, Semaphore is asyncio.Semaphore)  # expect: True True
