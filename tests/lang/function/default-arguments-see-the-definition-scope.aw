x = 1
def f(a=x, b=lambda: x): return a, b()
x = 2
print(f())  # expect: (1, 2)
class A:
    y = 5
    def m(self, z=y): return z
    y = 6
print(A().m(), A.y)  # expect: 5 6
def g(n, acc=None):
    acc = [] if acc is None else acc
    acc.append(n)
    return acc
print(g(1), g(2), g(3, [0]))  # expect: [1] [2] [0, 3]
fs = [lambda v=v: v for v in range(3)]
print([f() for f in fs], [f(9) for f in fs])  # expect: [0, 1, 2] [9, 9, 9]
def h(a, b=(c := 4), *, d=c + 1): return a, b, d
print(h(0), c)  # expect: (0, 4, 5) 4
