a = b = [1]
a += [2]
a *= 2
print(a, b, a is b)  # expect: [1, 2, 1, 2] [1, 2, 1, 2] True
a = a + [3]
print(a is b, b)  # expect: False [1, 2, 1, 2]
def f(x=[]):
    x += [1]
    return x
print(f(), f(), f([5]))  # expect: [1, 1] [1, 1] [5, 1]
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)  # expect: 'tuple' object does not support item assignment ([1],)
class Box:
    items = [1]
x, y = Box(), Box()
x.items += [2]
print(y.items, "items" in vars(x), "items" in vars(y))  # expect: [1, 2] True False
d = {"k": [1]}
d["k"] += "ab"
d["n"] = d.get("n", 0) + 1
print(d)  # expect: {'k': [1, 'a', 'b'], 'n': 1}
