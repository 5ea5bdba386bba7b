print({k % 2: k for k in range(5)})  # expect: {0: 4, 1: 3}
print({**{a: b for a, b in ["xy", "zw"]}, "k": 0})  # expect: {'x': 'y', 'z': 'w', 'k': 0}
def key(x):
    print("key", x)
    return x
def value(x):
    print("value", x)
    return x
print({key(1): value(2) for _ in "a"})
# expect: key 1
# expect: value 2
# expect: {1: 2}
print({key(3): value(4)})
# expect: key 3
# expect: value 4
# expect: {3: 4}
try:
    {[]: 1 for _ in "a"}
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
