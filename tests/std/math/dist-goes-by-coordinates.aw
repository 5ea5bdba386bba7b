import math


class F:
    def __init__(self, name):
        self.name = name

    def __float__(self):
        print(end=self.name)
        return 1.0


print(math.dist([F("a"), F("b")], (F("c"), F("d"))), math.dist([1, 2], iter([4, 6])), math.dist([], ()))
for p, q in (([1], ["a", "b"]), ([1, "x"], [2]), ([1.5, "x"], [len, 2]), ([1, "x"], [2, len]), (5, [1]), ([1], 6)):
    try:
        print(math.dist(p, q))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
