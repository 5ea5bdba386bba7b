import types

@types.coroutine
def pause(value):
    got = yield value
    return got

async def f():
    try:
        a = await pause(1)
        b = await pause(2)
        return a, b
    except ValueError as e:
        return f"caught {e}"
    finally:
        print("finally")

c = f()
try:
    c.send("early")
except TypeError as e:
    print(e)
print(c.send(None), c.send("a"))
try:
    c.send("b")
except StopIteration as e:
    print(e.value)
c = f(); c.send(None)
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print(e.value)
c = f(); c.send(None)
print(c.close())
c = f(); print(c.close())
