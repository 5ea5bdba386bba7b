import time
from concurrent.futures import CancelledError, ThreadPoolExecutor

def work(n):
    return n

ex = ThreadPoolExecutor(1)
first = ex.submit(time.sleep, 0.3)
while not first.running():
    time.sleep(0.001)
second, third = ex.submit(work, 2), ex.submit(work, 3)
second.add_done_callback(lambda f: print("callback", f.cancelled()))
print(first.cancel(), second.cancel(), second.cancelled(), second.done(), third.cancelled())
print(first.result(), third.result())
try:
    second.result()
except CancelledError:
    print("cancelled")
first = ex.submit(time.sleep, 0.2)
while not first.running():
    time.sleep(0.001)
rest = [ex.submit(work, n) for n in range(3)]
ex.shutdown(cancel_futures=True)
print(first.cancelled(), [f.cancelled() for f in rest])
