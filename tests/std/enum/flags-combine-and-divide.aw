from enum import Flag, IntFlag, auto


class P(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(P.R | P.W, repr(P.R | P.W), P.RWX & ~P.X, P.R ^ P.RWX, ~P.R, P(0), bool(P(0)), bool(P.R), P.R in P.RWX, P.W in P.R)
print(list(P.RWX), list(P), len(P.RWX), (P.R | P.W).name, (P.R | P.W).value, P(5), P.RWX.name, P(7) is P.RWX, [m.name for m in P.R | P.X])
print(P["R"], P.__members__.keys(), P(0).name, repr(P(0)), hash(P.R | P.W) == hash(P(6)))


class I(IntFlag):
    A = auto()
    B = auto()


print(I.A | I.B, repr(I.A | 8), I.A | 8, I(3), I.A + 1, ~I.A, I.A & 1, 1 | I.B, I.A == 1, list(I(3)), f"{I.A:02d}", repr(I(0)), I.A.value)
for wrong in (lambda: P(8), lambda: P("a"), lambda: P.R | 1, lambda: 1 in P.R, lambda: P["R|W"], lambda: P(-9)):
    try:
        print(wrong())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
print(P(-1), P(-2), I(-1), I(-2))
