class Counter(dict):
    def __missing__(self, key):
        return f"<{key}>"
class Auto(dict):
    def __missing__(self, key):
        self[key] = []
        return self[key]
c = Counter(a=1)
print(c["a"], c["zz"], c.get("zz"), "zz" in c, len(c), "%(who)s %(a)d" % c)  # expect: 1 <zz> None False 1 <who> 1
a = Auto()
a["x"].append(1); a["x"].append(2)
print(a, "{0[k]} {0[a]}".format(c))  # expect: {'x': [1, 2]} <k> 1
try:
    c.pop("zz")
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'zz'
