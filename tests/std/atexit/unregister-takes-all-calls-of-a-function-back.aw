import atexit

def a(n): print("a", n)
def b(): print("b")

atexit.register(a, 1)
atexit.register(b)
atexit.register(a, 2)
atexit.unregister(a)
atexit.unregister(len)
try:
    atexit.register(5)
except TypeError as e:
    print(e)
print(atexit._ncallbacks() >= 1)
