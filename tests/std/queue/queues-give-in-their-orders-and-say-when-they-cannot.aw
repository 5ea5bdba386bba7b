import queue


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = cls(3)
    for x in (2, 3, 1):
        q.put(x)
    print(q.qsize(), q.full(), q.empty(), q.maxsize)
    show(q.put_nowait, 4)
    show(q.put, 4, timeout=0.01)
    show(q.put, 4, True, -1)
    print([q.get(), q.get_nowait(), q.get(timeout=1)])
    show(q.get_nowait)
    show(q.get, True, 0.01)
    show(q.get, False)
    show(q.get, timeout=-1)
    for _ in range(3):
        q.task_done()
    show(q.task_done)
    q.join()
    q.put(9)
    q.shutdown()
    show(q.put, 1)
    print(q.get())
    show(q.get)
    q = cls()
    q.put(1)
    q.shutdown(immediate=True)
    show(q.get)
    q.join()
q = queue.PriorityQueue()
for item in [(3, "c"), (1, "a"), (2, "b")]:
    q.put(item)
while not q.empty():
    print(q.get())
s = queue.SimpleQueue()
s.put(1); s.put_nowait(2)
print(s.qsize(), s.get(), s.get_nowait(), s.empty())
show(s.get_nowait)
show(s.get, timeout=0.01)
print(queue.Queue[int], issubclass(queue.Empty, Exception), queue.__all__)

