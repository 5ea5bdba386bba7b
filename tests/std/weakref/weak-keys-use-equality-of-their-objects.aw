import weakref

class Name:
    def __init__(self, text): self.text = text
    def __eq__(self, other): return self.text == other.text
    def __hash__(self): return hash(self.text)

a = Name("x")
d = weakref.WeakKeyDictionary()
d[a] = 1
print(d[Name("x")], Name("x") in d, Name("y") in d)  # expect: 1 True False
same = Name("x")
d[same] = 2
print(len(d), d[a], next(iter(d)) is a)  # expect: 1 2 True
s = weakref.WeakSet([a])
s.add(same)
print(len(s), same in s)  # expect: 1 True
