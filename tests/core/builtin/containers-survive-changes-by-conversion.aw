a = [1, 2, 3]
class Key:
    def __call__(self, x):
        a.append(x)
        return -x
try:
    a.sort(key=Key())
except ValueError as e:
    print(e, a)
s = {1, 2, 3}
class Grow:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        s.add(len(s) + 100)
        return False
print(Grow() in s, len(s) > 3)
d = {1: "a", 2: "b"}
class Repr:
    def __repr__(self):
        d.clear()
        return "R"
d[3] = Repr()
d[4] = "d"
print(d, len(d))
items = [1, 2, 3, 4]
class Slow:
    def __iter__(self):
        items.clear()
        return iter("xyz")
items[1:3] = Slow()
print(items)
