class D(dict):
    def __getitem__(self, key):
        return "own"
    def keys(self):
        return ["own"]
    def items(self):
        return [("own", "item")]
class I(dict):
    def __iter__(self):
        return iter(["a", "b"])
    def __getitem__(self, key):
        return "asked " + key
d = D(a=1)
print(dict(d), {**d}, {} | d, dict(**d), list(d), d["a"], list(d.items()))
# expect: {'a': 1} {'a': 1} {'a': 1} {'a': 1} ['a'] own [('own', 'item')]
e = {}
e.update(d)
e |= d
print(e, sorted(I(x=1)))  # expect: {'a': 1} ['a', 'b']
def f(**kw):
    return kw
print(f(**d))  # expect: {'a': 1}
