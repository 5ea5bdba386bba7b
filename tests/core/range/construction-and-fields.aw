class I:
    def __index__(self):
        return 4
print(range(I()), range(1, I(), True), range(5).start, range(5).stop, range(5).step, range(1, 2, 3), repr(range(0, 5, 1)), range(-1), list(range(-1)), bool(range(1, 1)))
for action in (lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1.0), lambda: range("5"), lambda: range(1, None), lambda: range(1, 2, 0), lambda: range(0, 10, 1.5), lambda: range(stop=5), lambda: type("R", (range,), {})):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def assign():
    range(3)[0] = 1
def attribute():
    range(3).start = 1
for action in (assign, attribute):
    try:
        action()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
