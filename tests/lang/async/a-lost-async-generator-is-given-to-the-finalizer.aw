import gc, sys

seen = []
sys.set_asyncgen_hooks(finalizer=lambda agen: seen.append(agen.__name__))
async def g():
    yield 1

a = g()
try:
    a.asend(None).send(None)
except StopIteration as e:
    print(e.value)  # expect: 1
del a
gc.collect()
print(seen)  # expect: ['g']
b = g()
del b
gc.collect()
print(seen)  # expect: ['g']
