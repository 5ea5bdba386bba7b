import types

@types.coroutine
def pause(): yield

async def inner(): await pause()
async def outer(): await inner()

c = outer()
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame is None, c.cr_code is outer.__code__, c.cr_origin)
# expect: False False None False True None
c.send(None)
print(c.cr_running, c.cr_suspended, c.cr_await.__name__, c.cr_await.cr_await.__name__, c.cr_frame.f_lineno)
# expect: False True inner pause 7
try:
    c.send(None)
except StopIteration:
    pass
print(c.cr_running, c.cr_suspended, c.cr_await, c.cr_frame)  # expect: False False None None
print(c.__name__, c.__qualname__, repr(c).startswith("<coroutine object outer at 0x"), type(c).__name__)
# expect: outer outer True coroutine
for attempt in (lambda: iter(c), lambda: next(c), lambda: len(c), lambda: c()):
    try:
        attempt()
    except TypeError as e:
        print(e)
        # expect: 'coroutine' object is not iterable
        # expect: 'coroutine' object is not an iterator
        # expect: object of type 'coroutine' has no len()
        # expect: 'coroutine' object is not callable
