from collections import Counter

c = Counter("bbaacd")
print(c.most_common(), c.most_common(3), c.most_common(10), c.most_common(-1))
# expect: [('b', 2), ('a', 2), ('c', 1), ('d', 1)] [('b', 2), ('a', 2), ('c', 1)] [('b', 2), ('a', 2), ('c', 1), ('d', 1)] []
print(Counter({"x": 2.5, "y": 2}).most_common(1), list(Counter("ba")), Counter("ab") == Counter("ba"))
# expect: [('x', 2.5)] ['b', 'a'] True
