import gc
import os


def descriptors():
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


def forget(count, **how):
    for _ in range(count):
        open("/dev/null", **how)


before = descriptors()
forget(5)
forget(5, mode="rb", buffering=0)
print(descriptors() - before)  # expect: 0
read, write = os.pipe()
ends = [open(read, "rb"), open(write, "wb")]
ends = None
print(descriptors() - before)  # expect: 0

# more than a process may have open at once
forget(30_000)
print(descriptors() - before)  # expect: 0

# what was written is not lost with them
open("left.txt", "w").write("written")
gc.collect()
print(open("left.txt").read())  # expect: written
os.remove("left.txt")
