from difflib import SequenceMatcher

a, b = " abcd", "abcd abcd"
print(SequenceMatcher(None, a, b).find_longest_match(0, 5, 0, 9))  # expect: Match(a=0, b=4, size=5)
m = SequenceMatcher(lambda c: c == " ", a, b)
print(m.find_longest_match(0, 5, 0, 9), m.bjunk, m.bpopular)  # expect: Match(a=1, b=0, size=4) {' '} set()
print(sorted(m.b2j.items()))  # expect: [('a', [0, 5]), ('b', [1, 6]), ('c', [2, 7]), ('d', [3, 8])]
long = "xy" * 120 + "z"
m = SequenceMatcher(None, "xyz", long)
print(sorted(m.bpopular), m.find_longest_match(), round(m.ratio(), 4))
# expect: ['x', 'y'] Match(a=0, b=238, size=3) 0.0246
m = SequenceMatcher(None, "xyz", long, autojunk=False)
print(m.bpopular, m.find_longest_match(), round(m.ratio(), 4))  # expect: set() Match(a=0, b=238, size=3) 0.0246
