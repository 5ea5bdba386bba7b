def g():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            print("caught", repr(e))

a = g()
next(a)
print(a.throw(ValueError))
print(a.throw(ValueError("with text")))
try:
    a.throw(KeyError("not caught"))
except KeyError as e:
    print("out", repr(e))
print(next(a, "finished"))
