from concurrent.futures import Future, ThreadPoolExecutor, as_completed

a, b, c = Future(), Future(), Future()
a.set_result("a")
b.set_result("b")
try:
    for f in as_completed([a, b, c, a], timeout=0.01):
        print(f.result() in "ab")
except TimeoutError as e:
    print(e)
print(list(as_completed([])))

def work(n):
    return n + 1

with ThreadPoolExecutor(2) as ex:
    names = {ex.submit(work, n): n for n in range(8)}
    print(sorted((names[f], f.result()) for f in as_completed(names)))
    once = ex.submit(work, 1)
    print([f.result() for f in as_completed([once, once])])
