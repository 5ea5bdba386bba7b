def make():
    shared = 1

    def fail():
        own = shared + 1
        raise KeyError(own)

    return fail


try:
    make()()
except KeyError as e:
    frame = e.__traceback__.tb_next.tb_frame
    print(sorted(frame.f_locals.items()))  # expect: [('own', 2), ('shared', 1)]


class Body:
    attribute = 5
    try:
        1 / 0
    except ZeroDivisionError as e:
        print("attribute" in e.__traceback__.tb_frame.f_locals)  # expect: True
