from collections import deque

d = deque("abcabc")
print(d[0], d[-1], d[5], d.index("c"), d.index("a", 1), d.index("b", -3), d.count("a"), "z" in d)
# expect: a c c 2 3 4 2 False
d[1] = "B"
del d[0]
print(d)  # expect: deque(['B', 'c', 'a', 'b', 'c'])


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: d[10])  # expect: IndexError deque index out of range
attempt(lambda: d[0:2])  # expect: TypeError sequence index must be integer, not 'slice'
attempt(lambda: d["a"])  # expect: TypeError sequence index must be integer, not 'str'
attempt(lambda: d.index("z"))  # expect: ValueError 'z' is not in deque
attempt(lambda: d.index("a", 3, 4))  # expect: ValueError 'a' is not in deque
attempt(lambda: d.remove("z"))  # expect: ValueError 'z' is not in deque
attempt(lambda: d.__setitem__(9, 1))  # expect: IndexError deque index out of range
attempt(lambda: d.__delitem__(9))  # expect: IndexError deque index out of range
attempt(lambda: deque().pop())  # expect: IndexError pop from an empty deque
attempt(lambda: deque().popleft())  # expect: IndexError pop from an empty deque
attempt(lambda: hash(d))  # expect: TypeError unhashable type: 'collections.deque'
attempt(lambda: deque(5))  # expect: TypeError 'int' object is not iterable
attempt(lambda: d + [1])  # expect: TypeError can only concatenate deque (not "list") to deque
