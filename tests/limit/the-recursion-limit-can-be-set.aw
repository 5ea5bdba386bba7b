import sys
sys.setrecursionlimit(200)
print(sys.getrecursionlimit())  # expect: 200

def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
reached = depth()
print(100 < reached <= 200)  # expect: True
sys.setrecursionlimit(5000)

def count(n):
    return 0 if n == 0 else 1 + count(n - 1)
print(count(4000))  # expect: 4000
for bad in (0, -1, "x"):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: ValueError recursion limit must be greater or equal than 1
        # expect: ValueError recursion limit must be greater or equal than 1
        # expect: TypeError 'str' object cannot be interpreted as an integer
