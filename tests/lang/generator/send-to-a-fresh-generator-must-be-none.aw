def g():
    got = yield 1
    print("got", got)
    yield 2

a = g()
try:
    a.send("early")
except TypeError as e:
    print(e)
print(a.send(None), a.send("now"))
try:
    a.send(1)
except StopIteration as e:
    print("end", e.value)
try:
    a.send(5)
except StopIteration as e:
    print("again", e.value, e.args)
