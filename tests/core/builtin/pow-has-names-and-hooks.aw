class P:
    def __pow__(self, other, mod=None):
        return "pow", other, mod
    def __rpow__(self, other):
        return "rpow", other
print(pow(2, 5), pow(2, 5, 7), pow(base=2, exp=3), pow(2, exp=-1), pow(P(), 2), pow(P(), 2, 3), pow(2, P()), P() ** 4, 4 ** P(), pow(2.5, 2), pow(2, 3, mod=None))
for action in (lambda: pow(2), lambda: pow(), lambda: pow("a", 2), lambda: pow(2, 3, "x"), lambda: pow(2.5, 2, 3), lambda: pow(2, "x", 3), lambda: pow(1, 2, 3, 4), lambda: pow(x=1), lambda: pow(2, 3, mod=0), lambda: pow([], 1, 2)):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
