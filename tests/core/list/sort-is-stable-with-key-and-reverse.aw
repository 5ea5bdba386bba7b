rows = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("b", 1)]
print(sorted(rows, key=lambda r: r[0]))  # expect: [('a', 2), ('a', 1), ('b', 2), ('b', 1), ('c', 1)]
print(sorted(rows, key=lambda r: r[1], reverse=True))  # expect: [('b', 2), ('a', 2), ('c', 1), ('a', 1), ('b', 1)]
print(sorted(rows, key=lambda r: (r[1], r[0])), sorted(rows, reverse=True))
# expect: [('a', 1), ('b', 1), ('c', 1), ('a', 2), ('b', 2)] [('c', 1), ('b', 2), ('b', 1), ('a', 2), ('a', 1)]
words = ["banana", "Apple", "cherry", "apple"]
words.sort(key=str.lower)
print(words, words.sort(reverse=True), words)
# expect: ['cherry', 'banana', 'apple', 'Apple'] None ['cherry', 'banana', 'apple', 'Apple']
words.sort(key=len, reverse=1)
print(words, sorted("hello", key=None), sorted({3: 0, 1: 0}), sorted([True, 0, 2.5]))
# expect: ['cherry', 'banana', 'apple', 'Apple'] ['e', 'h', 'l', 'l', 'o'] [1, 3] [0, True, 2.5]
big = sorted(range(1000), key=lambda n: (n * 7919) % 13)
print(big[:5], big[76:80], all(a < b for a, b in zip(big[:76], big[1:77])))
# expect: [0, 13, 26, 39, 52] [988, 7, 20, 33] True
