from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: ThreadPoolExecutor(0))
attempt(lambda: ThreadPoolExecutor(-1))
attempt(lambda: ProcessPoolExecutor(max_workers=0))
attempt(lambda: ThreadPoolExecutor(initializer=5))
attempt(lambda: Executor().submit(print))
with ThreadPoolExecutor(max_workers=3, thread_name_prefix="x") as ex:
    print(ex._max_workers, ex._thread_name_prefix)
    attempt(lambda: ex.submit())
    attempt(lambda: ex.submit(len, [1], wrong=1).result())
    attempt(lambda: ex.submit(5).result())
print(issubclass(ThreadPoolExecutor, Executor), issubclass(ProcessPoolExecutor, Executor))
import concurrent.futures
print(concurrent.futures.TimeoutError is TimeoutError)
print(issubclass(concurrent.futures.BrokenExecutor, RuntimeError))
