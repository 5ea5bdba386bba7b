import atexit, sys

atexit.register(print, "cleaned up")

def fails():
    raise ValueError("in an exit function")
atexit.register(fails)
atexit.register(lambda: atexit.register(print, "registered while ending"))
print("leaving")
sys.exit(0)
