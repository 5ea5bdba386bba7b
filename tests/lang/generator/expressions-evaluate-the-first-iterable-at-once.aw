def log(x):
    print("evaluated", x)
    return x

g = (x * log(10) for x in log([1, 2]) if log(True))
print("made")
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
h = (y for x in [1] for y in log(7))
print("made")
try:
    next(h)
except TypeError as e:
    print(e)
