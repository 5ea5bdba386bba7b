def g():
    for attempt in (lambda: next(a), lambda: a.send(1), lambda: a.throw(KeyError), lambda: a.close(), lambda: list(a)):
        try:
            attempt()
        except ValueError as e:
            print(e, a.gi_running)
            # expect: generator already executing True
            # expect: generator already executing True
            # expect: generator already executing True
            # expect: generator already executing True
            # expect: generator already executing True
    yield "done"

a = g()
print(next(a), a.gi_running)  # expect: done False
