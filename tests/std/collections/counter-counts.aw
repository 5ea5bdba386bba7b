from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["z"], c.most_common(2), c.total(), sorted(c.elements())[:3])
# expect: Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) 4 0 [('i', 4), ('s', 4)] 11 ['i', 'i', 'i']
c.update("sss"); c.subtract("i")
print(c, Counter(a=2) + Counter(a=1, b=1), Counter(a=2) - Counter(a=3), Counter(a=2) & Counter(a=1), Counter(a=2) | Counter(b=1))
# expect: Counter({'s': 7, 'i': 3, 'p': 2, 'm': 1}) Counter({'a': 3, 'b': 1}) Counter() Counter({'a': 1}) Counter({'a': 2, 'b': 1})
print(Counter(["x", "y", "x"]) == Counter({"x": 2, "y": 1}), +Counter(a=-1, b=2), list(Counter("abc")), Counter(), max(c, key=c.get))
# expect: True Counter({'b': 2}) ['a', 'b', 'c'] Counter() s
del c["nothing"]
c["new"] += 5
print(c["new"], Counter({"a": 1}) <= Counter({"a": 2}))  # expect: 5 True
