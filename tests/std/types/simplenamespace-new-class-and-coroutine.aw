import types
from types import SimpleNamespace

ns = SimpleNamespace(a=1, b="x")
ns.c = ns
print(ns, SimpleNamespace({"q": 1}), SimpleNamespace(a=1) == SimpleNamespace(a=1))
# expect: namespace(a=1, b='x', c=namespace(...)) namespace(q=1) True
made = types.new_class("Made", (int,), {}, lambda namespace: namespace.update(x=3))
print(made.x, made.__name__, made(4) + 1)  # expect: 3 Made 5
print(types.resolve_bases((int,)), types.get_original_bases(made))  # expect: (<class 'int'>,) (<class 'int'>,)

@types.coroutine
def wait():
    got = yield "waiting"
    return got

async def main():
    return await wait()

coroutine = main()
print(coroutine.send(None))  # expect: waiting
try:
    coroutine.send("done")
except StopIteration as e:
    print(e.value)
# expect: done
