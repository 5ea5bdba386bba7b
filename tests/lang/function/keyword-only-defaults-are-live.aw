def f(*, a=1, b): return a, b
f.__kwdefaults__["b"] = 9
print(f(), f(a=2))  # expect: (1, 9) (2, 9)
f.__kwdefaults__.clear()
try:
    f()
except TypeError as e:
    print(e)  # expect: f() missing 2 required keyword-only arguments: 'a' and 'b'
def g(x, y=[]):
    y.append(x)
    return y
print(g(1), g(2), g.__defaults__)  # expect: [1, 2] [1, 2] ([1, 2],)
g.__defaults__[0].clear()
print(g(3))  # expect: [3]
