import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
iterator = iter(future)
print(next(iterator) is future, future._asyncio_future_blocking)
try:
    next(iterator)
except RuntimeError as e:
    print(e)
future.set_result("set")
awaiting = future.__await__()
try:
    awaiting.send(None)
except StopIteration as stop:
    print(stop.value)
failed = loop.create_future()
iterator = failed.__await__()
print(iterator.send(None) is failed)
try:
    iterator.throw(ValueError("thrown"))
except ValueError as e:
    print("thrown back", e)
failed.set_exception(KeyError("k"))
try:
    next(iter(failed))
except KeyError as e:
    print("failed", e)
other = failed.__await__()
other.close()
loop.close()
# expect: True True
# expect: await wasn't used with future
# expect: set
# expect: True
# expect: thrown back thrown
# expect: failed 'k'
