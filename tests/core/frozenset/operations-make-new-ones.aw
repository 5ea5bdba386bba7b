f = frozenset("abc")
g = f | {"d"}
print(sorted(g), type(g).__name__, type({"x"} | f).__name__, sorted(f & set("ab")), sorted(f - {"a"}), sorted(f ^ {"a", "q"}), f.copy() is f, frozenset(f) is f)
# expect: ['a', 'b', 'c', 'd'] frozenset set ['a', 'b'] ['b', 'c'] ['b', 'c', 'q'] True True
f2 = f
f |= {"z"}
print(len(f), len(f2), f2 < f, f2.issubset(f), f2.union("xy") == frozenset("abcxy"), len(f2.difference("a")), f2 == set("abc"))
# expect: 4 3 True True True 2 True
