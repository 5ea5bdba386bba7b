class Evil:
    def __init__(self, target):
        self.target = target
    def __eq__(self, other):
        self.target.clear()
        return False
    def __hash__(self):
        return 1
a = []
a.extend([Evil(a) for _ in range(3)])
print(a.count(5), a)  # expect: 0 []
b = []
b.extend([Evil(b), 1, 2])
print(5 in b, b)  # expect: False []
c = []
c.extend([Evil(c), 1])
try:
    c.remove(1)
except ValueError as e:
    print(e, c)  # expect: list.remove(x): x not in list []
d = {}
d[Evil(d)] = 1
print(d.get(1), len(d))  # expect: None 0
e = [1, 2, 3]
class Shrink:
    def __index__(self):
        e.clear()
        return 0
try:
    e[Shrink()] = 5
except IndexError as err:
    print(err)  # expect: list assignment index out of range
e = [1, 2, 3]
print(e[Shrink():3], e)  # expect: [] []
