import math
print(math.gcd(), math.gcd(12), math.gcd(-12), math.gcd(12, 18), math.gcd(12, 18, 27), math.gcd(0, 0), math.gcd(0, 5), math.gcd(2**70 * 3, 2**65 * 9), math.gcd(True, 2), math.gcd(10**30, 6**40))
print(math.lcm(), math.lcm(4), math.lcm(-4, 6), math.lcm(4, 6, 10), math.lcm(0, 5), math.lcm(5, 0, 3), math.lcm(10**20, 15), math.lcm(2**62, 3))
class I:
    def __index__(self):
        return 12
print(math.gcd(I(), 8), math.lcm(I(), 8))
for action in (lambda: math.gcd(1.5), lambda: math.gcd(1, "x"), lambda: math.lcm(None), lambda: math.lcm(2, 3.0), lambda: math.gcd(a=1)):
    try:
        print(action())
    except TypeError as e:
        print(e)
