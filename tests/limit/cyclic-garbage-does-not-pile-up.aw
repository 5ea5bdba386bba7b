class Node:
    def __init__(self, name):
        self.name = name
        self.me = self
        self.friends = [self]

kept = []
for i in range(20000):
    n = Node(i)
    n.other = Node(-i)
    n.other.other = n
    f = lambda: (n, f)
    n.call = f
    if i % 5000 == 0:
        kept.append(n)
print([n.name for n in kept], [n.other.name for n in kept], kept[0].call()[0].name)
# expect: [0, 5000, 10000, 15000] [0, -5000, -10000, -15000] 19999
import gc
print(gc.collect() >= 0, all(n.me is n and n.friends[0] is n for n in kept))  # expect: True True
