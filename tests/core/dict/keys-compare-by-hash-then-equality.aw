class Key:
    def __init__(self, n, h):
        self.n, self.h = n, h
    def __hash__(self):
        return self.h
    def __eq__(self, other):
        print(f"{self.n}=={other.n}", end=" ")
        return self.n == other.n
d = {Key(1, 7): "one"}
print(d.get(Key(2, 8)))
print(d.get(Key(2, 7)))
print(d.get(Key(1, 7)))
k = next(iter(d))
print(d[k])
d[Key(1, 7)] = "uno"
print(len(d), next(iter(d)) is k, d[k])
