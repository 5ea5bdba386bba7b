from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait

done, failed, open_ = Future(), Future(), Future()
done.set_result(1)

r = wait([done, open_], return_when=FIRST_COMPLETED)
print(r.done == {done}, r.not_done == {open_})
r = wait([done, open_], timeout=0.01)
print(r.done == {done}, r.not_done == {open_})
failed.set_exception(ValueError())
r = wait([failed, open_], return_when=FIRST_EXCEPTION)
print(r.done == {failed}, r.not_done == {open_})
r = wait([done, failed, done])
print(len(r.done), r.not_done, type(r).__name__)
try:
    wait([open_], return_when="SOME")
except ValueError as e:
    print(e)
print(wait([]))

def square(n):
    return n * n

with ThreadPoolExecutor(2) as ex:
    futures = [ex.submit(square, n) for n in range(6)]
    r = wait(futures, return_when=ALL_COMPLETED)
    print(sorted(f.result() for f in r.done), r.not_done)
    r = wait(futures[:2], return_when=FIRST_EXCEPTION)
    print(len(r.done))
