from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor

prepared = None
cache = {}

def prepare(value):
    global prepared
    prepared = value
    cache["ready"] = True

def use(n):
    return prepared, cache["ready"], n

def broken():
    raise OSError("no such thing")

if __name__ == "__main__":
    for kind in ThreadPoolExecutor, ProcessPoolExecutor:
        with kind(2, initializer=prepare, initargs=("p",)) as ex:
            print(list(ex.map(use, range(4))))
    ex = ThreadPoolExecutor(1, initializer=broken)
    f = ex.submit(use, 1)
    try:
        f.result()
    except BrokenExecutor as e:
        print(type(e).__name__, e)
    try:
        ex.submit(use, 2)
    except BrokenExecutor as e:
        print(e)
    ex.shutdown()
