# a generator that nobody can resume any more is closed by the collection that finds it, or at the end
import contextlib
import gc
import sys
import types
import weakref


def generator(name):
    try:
        yield 1
        print("never here")
    finally:
        print("closed", name)


made = generator("dropped")
next(made)
made = None
gc.collect()
generator("never started")
for value in generator("left by a loop"):
    break
gc.collect()


@contextlib.contextmanager
def manager():
    try:
        yield
    finally:
        print("left the with")


def inside_with():
    with manager():
        yield 1


made = inside_with()
next(made)
del made
gc.collect()


def inner():
    try:
        yield 1
    finally:
        print("inner")


def outer():
    try:
        yield from inner()
    finally:
        print("outer")


def plain():
    yield from inner()


def over_list():
    try:
        yield from iter([1, 2])
    finally:
        print("over a list")


for function in (outer, plain, over_list):
    made = function()
    next(made)
    del made
    gc.collect()

seen = []
sys.unraisablehook = lambda it: seen.append((type(it.exc_value).__name__, str(it.exc_value), it.object.__name__))


def fails():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


def goes_on():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


def once_more():
    try:
        yield 1
    except GeneratorExit as error:
        print(type(error).__name__)
        raise


for function in (fails, once_more):
    made = function()
    next(made)
    del made
    gc.collect()
print(seen)

# it may come back, closed
kept = []


def returns_itself():
    me = yield
    try:
        yield 1
    finally:
        kept.append(me)


made = returns_itself()
next(made)
made.send(made)
del made
gc.collect()
print(len(kept), kept[0].gi_frame, list(kept[0]))


class Owner:
    pass


def in_a_circle(owner):
    try:
        yield
    finally:
        print("circle", owner.value)


owner = Owner()
owner.value, owner.made = 5, in_a_circle(owner)
next(owner.made)
del owner
gc.collect()

made = generator("weakly known")
next(made)
reference = weakref.ref(made)
del made
gc.collect()
print(reference())


@types.coroutine
def pause():
    yield


async def coroutine():
    try:
        await pause()
    finally:
        print("coroutine closed")


async def awaiting():
    await coroutine()


for function in (coroutine, awaiting):
    made = function()
    made.send(None)
    del made
    gc.collect()


def after_the_try():
    try:
        pass
    finally:
        pass
    yield
    print("never here")


made = after_the_try()
next(made)
del made
gc.collect()
sys.unraisablehook = sys.__unraisablehook__
del kept, seen
print("end")
last = generator("at the end of the program")
next(last)
