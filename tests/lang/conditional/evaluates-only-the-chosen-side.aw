def f(x):
    print("f", x)
    return x

print(f(1) if f(True) else f(2))
# expect: f True
# expect: f 1
# expect: 1
print(f(1) if f(False) else f(2))
# expect: f False
# expect: f 2
# expect: 2
print("a" if 0 else "b" if 0 else "c")  # expect: c
print((lambda x: "odd" if x % 2 else "even")(3))  # expect: odd
print([n if n > 0 else -n for n in (-2, 3)])  # expect: [2, 3]
