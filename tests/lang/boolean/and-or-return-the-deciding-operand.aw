def f(x):
    print("f", x)
    return x

print(f(0) and f(1))
print(f(2) or f(3))
print(f("") or f([]) or f("end"))
print(f(1) and f("") and f(2))
print(not f(0), not [1])
print(1 or 2 and 0, (1 or 2) and 0, not 1 == 2)
