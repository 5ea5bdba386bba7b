from concurrent.futures import Future

f = Future()
f.add_done_callback(lambda f: print("first", f.result()))

def fails(f):
    print("second")
    raise ValueError("reported, and the others still run")

f.add_done_callback(fails)
f.add_done_callback(lambda f: print("third", f.done()))
print("set")
f.set_result(7)
print("after")
f.add_done_callback(lambda f: print("late"))
# expect: set
# expect: first 7
# expect: second
# expect: third True
# expect: after
# expect: late

g = Future()
g.add_done_callback(lambda g: print("cancelled", g.cancelled()))
g.cancel()  # expect: cancelled True
