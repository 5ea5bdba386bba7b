from enum import CONFORM, Flag, IntFlag, auto

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p, list(p), ~Perm.R, Perm(0), repr(Perm(0)), bool(Perm(0)), len(p))
# expect: Perm.R|X <Perm.R|X: 5> True False [<Perm.R: 1>, <Perm.X: 4>] Perm.W|X Perm(0) <Perm: 0> False 2
print(Perm.RW, list(Perm), p & Perm.R, p ^ Perm.R, Perm(3), Perm.RW.value, p.name, Perm["RW"])
# expect: Perm.RW [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] Perm.R Perm.X Perm.RW 3 R|X Perm.RW
for f in (lambda: Perm(8), lambda: Perm.R | 1):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
# expect: <flag 'Perm'> invalid value 8
# expect:     given 0b0 1000
# expect:   allowed 0b0 0111
# expect: unsupported operand type(s) for |: 'Perm' and 'int'

class Bits(IntFlag):
    A = 1
    B = 2
    C = 4

print(Bits.A | Bits.B, repr(Bits.A | Bits.B), repr(Bits.A | 8), Bits.A + 1, repr(~Bits.A), Bits(3) & Bits.A)
# expect: 3 <Bits.A|B: 3> <Bits.A|8: 9> 2 <Bits.B|C: 6> 1

class Some(Flag, boundary=CONFORM):
    A = 1
    B = 2

print(Some(7))  # expect: Some.A|B
