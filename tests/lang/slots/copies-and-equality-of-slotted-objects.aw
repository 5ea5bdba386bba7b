import copy
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y

p = P(1, [2])
q = copy.copy(p)
r = copy.deepcopy(p)
print(q.x, q.y is p.y, r.y, r.y is p.y)  # expect: 1 True [2] False
print(p.__getstate__())  # expect: (None, {'x': 1, 'y': [2]})
p2 = P(1, 2)
del p2.y
print(p2.__getstate__(), hasattr(copy.copy(p2), "y"))  # expect: (None, {'x': 1}) False
