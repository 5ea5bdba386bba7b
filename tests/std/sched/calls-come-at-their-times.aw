import sched


def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


now = 0
def timer(): return now
def wait(d):
    global now
    now += d
log = []
sc = sched.scheduler(timer, wait)
sc.enter(5, 2, log.append, ("late",))
sc.enter(5, 1, log.append, argument=("first",))
e = sc.enter(1, 1, log.append, ("never",))
sc.enterabs(3, 1, lambda *a, **k: log.append((now, a, k)), (1,), {"k": 2})
print([x[:3] for x in sc.queue], sc.empty(), e.time, e.priority, e.argument, e.kwargs)
sc.cancel(e)
show(sc.cancel, e)
print(sc.run(blocking=False), log)
sc.run()
print(log, now, sc.empty())
