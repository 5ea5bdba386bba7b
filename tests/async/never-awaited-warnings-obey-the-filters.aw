import gc, warnings

async def job(): return 1

warnings.simplefilter("ignore")
job()
gc.collect()
with warnings.catch_warnings(record=True) as log:
    warnings.filterwarnings("always", message="coroutine 'job' was never", category=RuntimeWarning)
    job()
    gc.collect()
    print([str(w.message) for w in log])  # expect: ["coroutine 'job' was never awaited"]
    other = [job() for _ in range(2)]
    print(len(log))  # expect: 1
    other.clear()
    gc.collect()
    print(len(log))  # expect: 3
