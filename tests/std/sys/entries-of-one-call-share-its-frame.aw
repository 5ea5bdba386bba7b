import sys


def leaf():
    raise ValueError


def again(ask):
    mine = "again"
    try:
        leaf()
    except ValueError as error:
        if ask:
            print(error.__traceback__.tb_frame is sys._getframe())
        raise error


def twice(ask):
    try:
        try:
            leaf()
        except ValueError as error:
            first = error.__traceback__
            if ask:
                print(first.tb_frame is sys._getframe())
            raise error
    except ValueError as error:
        second = error.__traceback__
        print(second is first, second.tb_next is first)
        print(second.tb_frame is first.tb_frame is sys._getframe())
        return error


def names(frame):
    found = []
    while frame is not None:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


for ask in (False, True):
    error = twice(ask)
    first, second = error.__traceback__, error.__traceback__.tb_next
    print(first.tb_frame is second.tb_frame, second.tb_next.tb_frame.f_code.co_name)
    print(sorted(first.tb_frame.f_locals))
    try:
        again(ask)
    except ValueError as error:
        outer = error.__traceback__
        first, second = outer.tb_next, outer.tb_next.tb_next
        print(first.tb_frame is second.tb_frame, outer.tb_frame is first.tb_frame)
        print(names(second.tb_frame), second.tb_frame.f_locals["mine"])
        print(names(second.tb_next.tb_frame)[:2])


def at_each_step():
    errors = []
    for _ in range(3):
        try:
            leaf()
        except ValueError as error:
            errors.append(error)
    frames = {id(error.__traceback__.tb_frame) for error in errors}
    print(len(frames), errors[0].__traceback__.tb_frame is sys._getframe())


at_each_step()


def inner(n):
    if n:
        return inner(n - 1)
    try:
        leaf()
    except ValueError as error:
        return error.__traceback__


# the calls are over, and others are where they were
kept = [inner(n) for n in (0, 1, 2)]
print([tb.tb_frame.f_locals["n"] for tb in kept], [tb.tb_frame is sys._getframe() for tb in kept])
