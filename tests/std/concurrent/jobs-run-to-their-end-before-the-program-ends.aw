import atexit, time
from concurrent.futures import ThreadPoolExecutor

def slow(n):
    time.sleep(0.05)
    print("done", n)

atexit.register(print, "exit")
ex = ThreadPoolExecutor(1)
ex.submit(slow, 1)
ex.submit(slow, 2)
print("end of program")
# expect: end of program
# expect: done 1
# expect: done 2
# expect: exit
