class Pause:
    def __await__(self):
        got = yield "paused"
        return got

async def f():
    first = await Pause()
    second = await Pause()
    return first + second

c = f()
print(c.send(None))  # expect: paused
print(c.send(10))  # expect: paused
try:
    c.send(5)
except StopIteration as e:
    print("result", e.value)  # expect: result 15
d = f()
d.send(None)
try:
    d.throw(ValueError("in"))
except ValueError as e:
    print("thrown", e)  # expect: thrown in
try:
    f().send(1)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started coroutine
e = f()
e.close()
try:
    e.send(None)
except RuntimeError as error:
    print(error)  # expect: cannot reuse already awaited coroutine
