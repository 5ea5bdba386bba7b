from enum import IntEnum, IntFlag


class Level(IntEnum):
    LOW = 1
    HIGH = 10


print(sum(Level), Level.LOW + 0.5, -Level.HIGH, Level.HIGH // 3, Level.LOW | 2, [0] * Level.LOW, range(Level.HIGH)[-1], bool(Level.LOW), divmod(Level.HIGH, 3))
# expect: 11 1.5 -10 3 3 [0] 9 True (3, 1)
print(str(Level.LOW), f"{Level.HIGH:x}", "%s %d" % (Level.LOW, Level.LOW), Level.LOW.to_bytes(2, "big"), int(Level("HIGH" and 10)), max(Level), Level.HIGH > 5)
# expect: 1 a 1 1 b'\x00\x01' 10 10 True


class Perm(IntFlag):
    R = 4
    W = 2


print(Perm.R + Perm.W, Perm.R | Perm.W == 6, (Perm.R | Perm.W) == 6, ~Perm.R & Perm.W, Perm(6) & ~Perm.W, Perm.R in Perm(6))
# expect: 6 True True 2 4 True
