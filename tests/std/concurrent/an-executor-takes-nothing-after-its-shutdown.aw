from concurrent.futures import ThreadPoolExecutor

def double(n):
    return n * 2

ex = ThreadPoolExecutor(2)
futures = [ex.submit(double, n) for n in range(4)]
ex.shutdown()
print([f.done() for f in futures], [f.result() for f in futures])
try:
    ex.submit(double, 1)
except RuntimeError as e:
    print(e)
try:
    list(ex.map(double, [1]))
except RuntimeError as e:
    print(e)
ex.shutdown()

with ThreadPoolExecutor(1) as ex:
    f = ex.submit(double, 21)
print(f.done(), f.result())
try:
    ex.submit(double, 1)
except RuntimeError as e:
    print(e)
