words = ["pear", "fig", "apple", "kiwi", "date"]
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True))
# expect: ['apple', 'date', 'fig', 'kiwi', 'pear'] ['fig', 'pear', 'kiwi', 'date', 'apple'] ['apple', 'pear', 'kiwi', 'date', 'fig']
print(sorted([3, 1, 2], reverse=True), sorted("bca"), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a"), (0, "z")]))
# expect: [3, 2, 1] ['a', 'b', 'c'] ['a', 'b'] [(0, 'z'), (1, 'a'), (1, 'b')]
words.sort(key=lambda w: (len(w), w)); print(words)
# expect: ['fig', 'date', 'kiwi', 'pear', 'apple']
print(sorted([True, 0, 2.5, -1]), sorted([]), sorted([[2], [1, 5], [1]]))
# expect: [-1, 0, True, 2.5] [] [[1], [1, 5], [2]]
for f in (lambda: sorted([1, "a"]), lambda: sorted(5), lambda: sorted([1], len), lambda: sorted([1, 2], key=5), lambda: [None, 1].sort()):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: '<' not supported between instances of 'str' and 'int'
        # expect: 'int' object is not iterable
        # expect: sorted expected 1 argument, got 2
        # expect: 'int' object is not callable
        # expect: '<' not supported between instances of 'int' and 'NoneType'
def changing():
    items = [3, 2, 1]
    try:
        items.sort(key=lambda x: items.append(x) or x)
    except ValueError as e:
        return str(e)
print(changing())  # expect: list modified during sort
