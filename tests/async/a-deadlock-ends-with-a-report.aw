# aw only
print("waiting")  # expect: waiting
q = Queue()
await q.get()  # expect error: DeadlockError
