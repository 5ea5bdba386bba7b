async def g():
    try:
        yield 1
    except ValueError as e:
        print("caught", e)
        yield 2
    finally:
        print("finally")

a = g()
try:
    a.asend(None).send(None)
except StopIteration as e:
    print(e.value)
try:
    a.asend(None).throw(ValueError("v"))
except StopIteration as e:
    print("gave", e.value)
print(a.asend(None).close())
try:
    a.asend(None).send(None)
except StopAsyncIteration:
    print("ended")
