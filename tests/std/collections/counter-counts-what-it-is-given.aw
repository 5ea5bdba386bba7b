from collections import Counter

c = Counter("abracadabra")
print(c)  # expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
print(c.most_common(2), c.most_common(0), c.most_common()[-1], c["zz"], "zz" in c)
# expect: [('a', 5), ('b', 2)] [] ('d', 1) 0 False
print(sorted(c.elements()), c.total())  # expect: ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] 11
c.update("aa", b=10)
c.update({"z": -2})
print(c)  # expect: Counter({'b': 12, 'a': 7, 'r': 2, 'c': 1, 'd': 1, 'z': -2})
c.subtract("ab")
c.subtract({"z": 1}, q=1)
print(c)  # expect: Counter({'b': 11, 'a': 6, 'r': 2, 'c': 1, 'd': 1, 'q': -1, 'z': -3})
del c["never"]
del c["a"]
print(c, Counter(None), Counter(), Counter({"x": 2}, y=1))
# expect: Counter({'b': 11, 'r': 2, 'c': 1, 'd': 1, 'q': -1, 'z': -3}) Counter() Counter() Counter({'x': 2, 'y': 1})
print(list(Counter(a=2, b=-1, c=0).elements()))  # expect: ['a', 'a']
print(Counter(x="text"), Counter(a=1).copy(), Counter(a=1) | Counter(b=1))
# expect: Counter({'x': 'text'}) Counter({'a': 1}) Counter({'a': 1, 'b': 1})
