import sys


def chain(frame):
    names = []
    while frame is not None:
        names.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return names


def first():
    mine = "first"
    second()


def second():
    mine = "second"
    1 / 0


def last_of(traceback):
    while traceback.tb_next:
        traceback = traceback.tb_next
    return traceback


def catcher():
    mine = "catcher"
    try:
        first()
    except ZeroDivisionError as error:
        traceback = error.__traceback__
        print(traceback.tb_frame is sys._getframe(), traceback.tb_frame.f_locals["mine"])
        traceback.tb_frame.f_locals["mine"] = "changed"
        print(mine)
        last = last_of(traceback)
        print(chain(last.tb_frame), dict(last.tb_frame.f_locals), last.tb_lineno)
        return error


error = catcher()
head = error.__traceback__
print(head.tb_frame.f_code.co_name, head.tb_frame.f_lineno, head.tb_lineno, head.tb_frame.f_locals["mine"])
last = last_of(head)
print(chain(last.tb_frame)[:3])
last.tb_frame.clear()
print(dict(last.tb_frame.f_locals))


def again(n):
    # the call that caught one is not the call that caught the next
    try:
        1 / 0
    except ZeroDivisionError as error:
        mine = n
        return error


errors = [again(n) for n in range(3)]
print([error.__traceback__.tb_frame.f_locals["n"] for error in errors])
try:
    (1).nothing + 3
except AttributeError as error:
    traceback = error.__traceback__
    position = list(traceback.tb_frame.f_code.co_positions())[traceback.tb_lasti // 2]
    print(position[0] == traceback.tb_lineno, position[2:])
