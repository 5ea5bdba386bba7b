from enum import Enum, IntEnum, StrEnum


class N(IntEnum):
    ONE = 1
    TWO = 2


class S(StrEnum):
    A = "a"
    B = "b"


class F(float, Enum):
    HALF = 0.5


print(N.ONE, repr(N.ONE), N.ONE + N.TWO, N.TWO * 3, [10, 20, 30][N.ONE], N.ONE == 1, N.ONE < N.TWO, f"{N.TWO:03d}", "%d" % N.ONE)
# expect: 1 <N.ONE: 1> 3 6 20 True True 002 1
print(S.A, repr(S.A), S.A + "x", S.B.upper(), S.A == "a", f"{S.A!r:>10}", f"{S.B:>4}|", "".join([S.A, S.B]), "a" in S)
# expect: a <S.A: 'a'> ax B True <S.A: 'a'>    b| ab True
print(F.HALF, F.HALF * 2, repr(F.HALF), N(2), N["ONE"], int(N.TWO), str(S.B), sorted([N.TWO, N.ONE]), max(N))
# expect: F.HALF 1.0 <F.HALF: 0.5> 2 1 2 b [<N.ONE: 1>, <N.TWO: 2>] 2
print(isinstance(N.ONE, int), N.ONE.real, N.TWO.bit_length(), type(N.ONE + 1), {1: "x"}[N.ONE], hash(N.ONE) == hash(1))
# expect: True 1 2 <class 'int'> x True
for wrong in (
    lambda: StrEnum("Bad", [("X", 1)]),
    lambda: IntEnum("Bad", [("X", "a")]),
    lambda: StrEnum("Bad", [("X", ("a", "b", "c", "d"))]),
    lambda: N("x"),
):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)  # expect: TypeError 1 is not a string
        # expect: ValueError invalid literal for int() with base 10: 'a'
        # expect: TypeError too many arguments for str(): ('a', 'b', 'c', 'd')
        # expect: ValueError 'x' is not a valid N
