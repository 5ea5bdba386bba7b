from collections import deque

d = deque()
d.append(1)
d.appendleft(0)
d.extend("ab")
d.extendleft("xy")
print(d, d.pop(), d.popleft(), list(d), len(d))  # expect: deque(['x', 0, 1, 'a']) b y ['x', 0, 1, 'a'] 4
d.extend(d)
print(d)  # expect: deque(['x', 0, 1, 'a', 'x', 0, 1, 'a'])
d.extendleft(d)
print(len(d), d[0], d[-1])  # expect: 16 a a
