from concurrent.futures import ThreadPoolExecutor

def say(n):
    print("worker", n)
    return n

print("before")
with ThreadPoolExecutor(1) as ex:
    f = ex.submit(say, 1)
    f.result()
    print("between")
    ex.submit(say, 2)
    ex.submit(print, "a builtin", 3, sep="-")
print("after")
# expect: before
# expect: worker 1
# expect: between
# expect: worker 2
# expect: a builtin-3
# expect: after
