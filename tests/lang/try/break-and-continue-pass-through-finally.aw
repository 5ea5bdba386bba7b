for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        print("body", i)
    finally:
        print("finally", i)
        # expect: body 0
        # expect: finally 0
        # expect: finally 1
        # expect: body 2
        # expect: finally 2
        # expect: finally 3

def f():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
    return "end"
print(f())  # expect: 2

def g():
    while True:
        try:
            1 / 0
        except ZeroDivisionError:
            break
        finally:
            print("left")  # expect: left
    return "out"
print(g())  # expect: out
