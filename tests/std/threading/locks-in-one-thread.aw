import threading

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.001))
lock.release()
with lock:
    print(lock.locked())
print(lock.locked())
try:
    lock.release()
except RuntimeError as e:
    print(e)
for wrong in ({"blocking": False, "timeout": 1}, {"timeout": -2}):
    try:
        lock.acquire(**wrong)
    except ValueError as e:
        print(e)
again = threading.RLock()
with again:
    with again:
        print("twice")
try:
    again.release()
except RuntimeError as e:
    print(e)
flag = threading.Event()
print(flag.wait(0.001), flag.is_set())
flag.set()
print(flag.wait(), flag.is_set())
places = threading.BoundedSemaphore(1)
with places:
    print(places.acquire(blocking=False))
try:
    places.release()
except ValueError as e:
    print(e)
changed = threading.Condition()
with changed:
    print(changed.wait(0.001), changed.wait_for(lambda: True))
    changed.notify_all()
try:
    changed.notify()
except RuntimeError as e:
    print(e)
print(threading.Barrier(1).wait())
