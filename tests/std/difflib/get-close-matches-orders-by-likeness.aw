from difflib import get_close_matches

words = ["ape", "apple", "peach", "puppy", "appeal"]
print(get_close_matches("appel", words))  # expect: ['appeal', 'apple', 'ape']
print(get_close_matches("appel", words, n=1), get_close_matches("appel", words, cutoff=0.9))
# expect: ['appeal'] ['appeal']
print(get_close_matches("APPLE", words), get_close_matches("", words), get_close_matches("", [""]))
# expect: [] [] ['']
print(get_close_matches([1, 2, 3], [[1, 2], [1, 2, 3, 4], [9]]))  # expect: [[1, 2, 3, 4], [1, 2]]
for options in ({"n": 0}, {"n": -1}, {"cutoff": 1.5}, {"cutoff": -0.1}):
    try:
        get_close_matches("a", words, **options)
    except ValueError as e:
        print(e)
        # expect: n must be > 0: 0
        # expect: n must be > 0: -1
        # expect: cutoff must be in [0.0, 1.0]: 1.5
        # expect: cutoff must be in [0.0, 1.0]: -0.1
