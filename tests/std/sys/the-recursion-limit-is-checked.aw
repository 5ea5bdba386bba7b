import sys

old = sys.getrecursionlimit()
print(old)  # expect: 1000
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())  # expect: 500
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(400 < depth(0) <= 500)  # expect: True
sys.setrecursionlimit(old)
for bad in (0, -1):
    try:
        sys.setrecursionlimit(bad)
    except ValueError as e:
        print(e)
        # expect: recursion limit must be greater or equal than 1
        # expect: recursion limit must be greater or equal than 1
for bad in ("x", 1.5, None):
    try:
        sys.setrecursionlimit(bad)
    except TypeError as e:
        print(e)
        # expect: 'str' object cannot be interpreted as an integer
        # expect: 'float' object cannot be interpreted as an integer
        # expect: 'NoneType' object cannot be interpreted as an integer
