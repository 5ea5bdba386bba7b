class D(dict):
    def __missing__(self, key):
        print("missing", key)
        self[key] = key * 2
        return self[key]
d = D()
print(d[3], d[3], d.get(4), 4 in d, d)
# expect: missing 3
# expect: 6 6 None False {3: 6}
class E(dict):
    def __missing__(self, key): raise KeyError("custom " + key)
try:
    E()["x"]
except KeyError as e:
    print(e)  # expect: 'custom x'
class L(dict):
    def __getitem__(self, k): return "own " + k
print(L()["q"], L(q=1).get("q"))  # expect: own q 1
d2 = dict()
try:
    d2["x"]
except KeyError as e:
    print(repr(e))  # expect: KeyError('x')
