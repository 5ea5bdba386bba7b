from contextlib import ExitStack, contextmanager

@contextmanager
def resource(n):
    print("open", n)
    yield n
    print("close", n)

with ExitStack() as stack:
    print([stack.enter_context(resource(i)) for i in range(3)])
    # expect: open 0
    # expect: open 1
    # expect: open 2
    # expect: [0, 1, 2]
    stack.callback(print, "callback", 1)
    stack.push(lambda *exc: print("pushed", exc[0]))
    # expect: pushed None
    # expect: callback 1
    # expect: close 2
    # expect: close 1
    # expect: close 0
with ExitStack() as stack:
    stack.push(lambda kind, value, tb: kind is ValueError)
    raise ValueError
print("suppressed")  # expect: suppressed
with ExitStack() as stack:
    stack.callback(print, "never")
    kept = stack.pop_all()
print("moved")  # expect: moved
kept.close()  # expect: never
