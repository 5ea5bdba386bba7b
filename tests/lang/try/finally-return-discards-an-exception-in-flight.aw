def f():
    while True:
        try:
            raise ValueError("lost")
        finally:
            break
    return "after break"

def g():
    for i in range(2):
        try:
            raise ValueError(i)
        finally:
            print("finally", i)
            continue
    return "after continue"

def h():
    try:
        try:
            1 / 0
        finally:
            return "inner return"
    except ZeroDivisionError:
        return "never"

print(f(), g(), h())
# expect: finally 0
# expect: finally 1
# expect: after break after continue inner return
import sys
print(sys.exc_info())  # expect: (None, None, None)
