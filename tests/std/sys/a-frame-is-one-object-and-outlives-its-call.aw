import sys


def chain(frame):
    names = []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


def function():
    variable = 1
    frame = sys._getframe()
    print(frame is sys._getframe(), frame.f_locals["variable"], frame.f_lineno)
    return frame


frame = function()
print(frame.f_lineno, frame.f_back is sys._getframe(), sorted(frame.f_locals))
frame.f_locals["variable"] = 5
print(frame.f_locals["variable"])
frame.clear()
print(dict(frame.f_locals))


def deep(n):
    return deep(n - 1) if n else sys._getframe()


print(chain(deep(3)))


def running():
    try:
        sys._getframe().clear()
    except RuntimeError as error:
        print(error)
    try:
        sys._getframe().f_lineno = 3
    except ValueError as error:
        print(error)


running()


def generator(first):
    counter = first
    while True:
        got = yield counter
        counter += 1
        print("got", got, "at", counter)


made = generator(3)
frame = made.gi_frame
print(frame is made.gi_frame, frame.f_back, dict(frame.f_locals), frame.f_lineno)
next(made)
frame.f_locals["counter"] = 100
print(made.send(4), dict(frame.f_locals))
frame.f_locals["beside"] = 1
try:
    frame.clear()
except RuntimeError as error:
    print(error)
made.close()
print(made.gi_frame, sorted(frame.f_locals))
made = generator(1)
made.gi_frame.clear()
print(list(made), made.gi_frame)


def knows_its_caller():
    frame = sys._getframe()
    yield frame
    yield frame.f_back.f_code.co_name


made = knows_its_caller()
frame = next(made)
print(frame is made.gi_frame, frame.f_back, next(made))


async def awaited():
    return chain(sys._getframe())


async def awaiting():
    return await awaited()


try:
    awaiting().send(None)
except StopIteration as stop:
    print(stop.value)


def inner_generator():
    yield chain(sys._getframe())


def outer_generator():
    yield from inner_generator()


print(list(outer_generator()))

own = {"__builtins__": {"sys": sys}}
exec("same = sys._getframe().f_builtins is __builtins__", own)
print(own["same"])
