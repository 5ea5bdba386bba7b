import time
import timeit


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


t = timeit.timeit("x = 1 + y", setup="y = 2", number=100)
print(t > 0, len(timeit.repeat(lambda: None, number=3, repeat=4)))
n = 0
def f():
    global n
    n += 1
timeit.timeit(f, number=7)
timeit.timeit("f()", globals=globals(), number=3)
timeit.Timer("g()", "from __main__ import f as g").timeit(5)
print(n)
show(timeit.timeit, "x +", number=1)
show(timeit.Timer, 3)
show(timeit.Timer, "pass", 3)
print(timeit.Timer("s = '''a\nb'''\nassert len(s) == 11, len(s)").timeit(1) >= 0)
fake = iter(range(10000))
print(timeit.Timer("pass", timer=lambda: next(fake)).repeat(3, 10), timeit.Timer("pass", timer=lambda: next(fake) / 4).autorange(), timeit.default_number, timeit.default_timer is time.perf_counter)
class Clock:
    def __init__(self): self.t = 0.0
    def __call__(self):
        self.t += 1.5
        return self.t
for args in (["-n", "10", "pass"], ["-v", "pass"], ["-n3", "-r2", "-u", "msec", "-s", "x=1", "x"], ["-u", "year"], ["-vv", "-n", "7"], ["--bad"]):
    clock = Clock()
    print(timeit.main(args, _wrap_timer=lambda timer: clock))
