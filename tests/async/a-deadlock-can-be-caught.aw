# aw only
lock = Lock()
await lock.acquire()
try:
    await lock.acquire()
except RuntimeError as e:
    print(type(e).__name__)  # expect: DeadlockError
print("went on")  # expect: went on
