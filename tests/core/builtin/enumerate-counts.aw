e = enumerate("ab", start=5)
print(next(e), list(e), list(enumerate([])), type(e).__name__, iter(e) is e)
# expect: (5, 'a') [(6, 'b')] [] enumerate True
print(list(enumerate(["x"], 10**20)), dict(enumerate("ab")))
# expect: [(100000000000000000000, 'x')] {0: 'a', 1: 'b'}
try:
    enumerate(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
try:
    enumerate("a", "b")
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
