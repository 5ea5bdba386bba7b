def counter(start=0):
    n = start
    def up(k=1):
        nonlocal n
        n += k
        return n
    def get(): return n
    def reset():
        nonlocal n
        n = start
    return up, get, reset
u1, g1, r1 = counter()
u2, g2, r2 = counter(100)
print(u1(), u1(5), u2(), g1(), g2())  # expect: 1 6 101 6 101
r1()
print(g1(), g2(), u1.__closure__[0] is g1.__closure__[0], u1.__code__ is u2.__code__)  # expect: 0 101 True True
fs = []
for i in range(3):
    def f(j=i): return i, j
    fs.append(f)
print([f() for f in fs])  # expect: [(2, 0), (2, 1), (2, 2)]
def fib():
    memo = {}
    def go(n):
        if n < 2: return n
        if n not in memo: memo[n] = go(n - 1) + go(n - 2)
        return memo[n]
    return go
print(fib()(60))  # expect: 1548008755920
