class R:
    def __round__(self, *digits):
        return digits
class Index:
    def __index__(self):
        return 1
print(round(R()), round(R(), 2), round(R(), None), round(2.675, 2), round(7), round(number=2.5), round(1.25, ndigits=1), round(1.26, Index()), round(True), type(round(1.5, 0)).__name__, type(round(1.5)).__name__, type(round(5, 1)).__name__)
for action in (lambda: round("x"), lambda: round(), lambda: round(1, "x"), lambda: round(1.5, 1.5), lambda: round([]), lambda: round(1, 2, 3), lambda: round(1.5, digits=1), lambda: round(None, 1)):
    try:
        print(action())
    except TypeError as e:
        print(e)
