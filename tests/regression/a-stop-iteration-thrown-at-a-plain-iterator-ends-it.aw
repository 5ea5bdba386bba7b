# StopIteration thrown where `yield from` waits for an iterator that knows no throw is that iterator's end
def relay():
    print("got", (yield from "abc"))
    yield "more"


generator = relay()
print(next(generator))  # expect: a
print(generator.throw(StopIteration(3)))
# expect: got 3
# expect: more


class Letters:
    def __await__(self):
        return iter("ab")


async def waiting():
    print("awaited", await Letters())


coroutine = waiting()
print(coroutine.send(None))  # expect: a
try:
    coroutine.throw(StopIteration(5))
except StopIteration as stop:
    print(stop.value)
# expect: awaited 5
# expect: None
