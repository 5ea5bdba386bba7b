class A:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __sub__(self, o): return A(self.v - o)
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return A(self.v * o)
    def __ior__(self, o): return "replaced"
a = b = A(5)
a += 3
print(a is b, b.v)  # expect: True 8
a -= 1
print(a is b, a.v, b.v)  # expect: False 7 8
a *= 2
print(a.v)  # expect: 14
a |= 1
print(a)  # expect: replaced
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e)  # expect: 'tuple' object does not support item assignment
print(t)  # expect: ([1, 2],)
l = m = [1]
l += (2, 3)
print(l is m, m)  # expect: True [1, 2, 3]
l *= 2
print(m)  # expect: [1, 2, 3, 1, 2, 3]
s = u = {1}
s |= {2}; s &= {2, 3}; s ^= {5}; s -= {2}
print(s is u, u)  # expect: True {5}
d = {"a": 1}; d |= [("b", 2)]
print(d)  # expect: {'a': 1, 'b': 2}
