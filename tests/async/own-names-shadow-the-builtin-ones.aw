# aw only
def sleep(seconds):
    return f"my sleep of {seconds}"

def f(gather):
    return gather

Queue = "line"
print(sleep(3), f("local"), Queue)  # expect: my sleep of 3 local line

class Lock:
    pass

print(type(Lock()).__name__)  # expect: Lock
del Queue
q = Queue()
print(q.empty())  # expect: True
from time import sleep
print(sleep(0))  # expect: None
