x = "kept"
print([x for x in range(3)], x)  # expect: [0, 1, 2] kept
print({k: v for k, v in zip("ab", (1, 2))}, {x % 2 for x in range(4)})
# expect: {'a': 1, 'b': 2} {0, 1}
try:
    k
except NameError as e:
    print(e)  # expect: name 'k' is not defined

def f(n):
    return [n * m for m in range(n)], [lambda: m for m in range(2)][0]()
print(f(3))  # expect: ([0, 3, 6], 1)
print([[j for j in range(i)] for i in range(4)])  # expect: [[], [0], [0, 1], [0, 1, 2]]
print([(a, b) for a in range(3) if a for b in range(a) if b != 5])
# expect: [(1, 0), (2, 0), (2, 1)]
