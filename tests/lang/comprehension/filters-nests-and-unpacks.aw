print([x * x for x in range(10) if x % 2 if x > 2])  # expect: [9, 25, 49, 81]
print([(x, y) for x in "ab" for y in (1, 2)])  # expect: [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
print({w: len(w) for w in ("one", "three") if len(w) > 3})  # expect: {'three': 5}
print(sorted({c.upper() for c in "hello"}))  # expect: ['E', 'H', 'L', 'O']
print([a + b for a, (b, *_) in [(1, (2, 3)), (4, (5,))]])  # expect: [3, 9]
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])  # expect: [[1, 4], [2, 5], [3, 6]]
print([v if v else "none" for v in (0, 1)])  # expect: ['none', 1]
print(sum(x for x in range(5)), max((len(w), w) for w in ["a", "bbb", "cc"]))
# expect: 10 (3, 'bbb')
