class K:
    def __init__(self, v, h): self.v, self.h = v, h
    def __hash__(self): print("hash", self.v); return self.h
    def __eq__(self, o): print("eq", self.v, o.v); return self.v == o.v
a, b, c = K("a", 1), K("b", 1), K("a", 1)
d = {a: 1}  # expect: hash a
d[b] = 2
# expect: hash b
# expect: eq a b
print(len(d), d[c])
# expect: hash a
# expect: eq a a
# expect: 2 1
print(a in {b}, a in [a])
# expect: hash b
# expect: hash a
# expect: eq b a
# expect: False True
print(len({a, c}))
# expect: hash a
# expect: hash a
# expect: eq a a
# expect: 1
