from itertools import groupby

words = ["apple", "bob", "avocado", "cat", "bee"]
print([(k, list(g)) for k, g in groupby(words, key=lambda w: w[0])])
# expect: [('a', ['apple']), ('b', ['bob']), ('a', ['avocado']), ('c', ['cat']), ('b', ['bee'])]
print({k: len(list(g)) for k, g in groupby(sorted(words), key=lambda w: w[0])})  # expect: {'a': 2, 'b': 2, 'c': 1}
print("".join(f"{k}{len(list(g))}" for k, g in groupby("aaabccd")), [k for k, _ in groupby([1, 1.0, True, 2])])
# expect: a3b1c2d1 [1, 2]
