import types

@types.coroutine
def pause(value): return (yield value)

class Op:
    def __init__(self, log): self.log = log
    async def run(self):
        try:
            return await pause("waiting")
        except ValueError as e:
            self.log.append(f"inner saw {e}")
            return "recovered"
        finally:
            self.log.append("inner finally")
    def __await__(self):
        return self.run().__await__()

class Wrapped(Op):
    def __await__(self):
        result = yield from self.run().__await__()
        return ("wrapped", result)

async def use(op): return await op

for kind in (Op, Wrapped):
    log = []
    c = use(kind(log))
    print(c.send(None))
    try:
        c.throw(ValueError("v"))
    except StopIteration as e:
        print(e.value, log)
    c = use(kind(log)); c.send(None); c.close()
    print(log)
    c = use(kind(log)); c.send(None)
    try:
        c.send("answer")
    except StopIteration as e:
        print(e.value)
