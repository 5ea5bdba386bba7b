def gen():
    while True:
        try:
            got = yield
            print("got", got)
        except ValueError as e:
            print("handled", repr(e))
        finally:
            print("round")


g = gen()
next(g)
g.send(1)
# expect: got 1
# expect: round
g.throw(ValueError("in"))
# expect: handled ValueError('in')
# expect: round
g.send(2)
# expect: got 2
# expect: round
try:
    g.throw(KeyError("out"))
except KeyError as e:
    print("escaped", repr(e))
    # expect: round
    # expect: escaped KeyError('out')
try:
    next(g)
except StopIteration as e:
    print("finished", e.value)  # expect: finished None
