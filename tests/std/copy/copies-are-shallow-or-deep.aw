import copy

a = [1, [2, 3], {"k": [4]}]
shallow, deep = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
print(shallow, deep)  # expect: [1, [2, 3, 9], {'k': [4]}] [1, [2, 3], {'k': [4]}]
loop = []
loop.append(loop)
other = copy.deepcopy(loop)
print(other[0] is other, other is not loop)  # expect: True True
shared = [1]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], copy.deepcopy((1, 2)), copy.copy(len) is len)  # expect: True (1, 2) True

class Node:
    def __init__(self, value):
        self.value = value
        self.me = self

n = Node([1])
print(copy.copy(n).value is n.value, copy.deepcopy(n).value is n.value, (m := copy.deepcopy(n)).me is m)
# expect: True False True

class Slim:
    __slots__ = ("a", "b")

s = Slim()
s.a = [1]
t = copy.deepcopy(s)
print(t.a, t.a is s.a, hasattr(t, "b"))  # expect: [1] False False
