from difflib import Match, SequenceMatcher

m = SequenceMatcher(None, "abxcd", "abcd")
print(m.get_matching_blocks())  # expect: [Match(a=0, b=0, size=2), Match(a=3, b=2, size=2), Match(a=5, b=4, size=0)]
print(m.get_opcodes())  # expect: [('equal', 0, 2, 0, 2), ('delete', 2, 3, 2, 2), ('equal', 3, 5, 2, 4)]
print(m.ratio(), m.quick_ratio(), m.real_quick_ratio())
# expect: 0.8888888888888888 0.8888888888888888 0.8888888888888888
print(m.find_longest_match(), m.find_longest_match(2, 5, 1, 4))
# expect: Match(a=0, b=0, size=2) Match(a=3, b=2, size=2)
m.set_seq2("xcdab")
print(m.get_matching_blocks())  # expect: [Match(a=2, b=0, size=3), Match(a=5, b=5, size=0)]
m.set_seq1("")
print(m.get_matching_blocks(), m.get_opcodes(), m.ratio())
# expect: [Match(a=0, b=5, size=0)] [('insert', 0, 0, 0, 5)] 0.0
m.set_seqs("", "")
print(m.get_matching_blocks(), m.get_opcodes(), m.ratio())  # expect: [Match(a=0, b=0, size=0)] [] 1.0
print(SequenceMatcher(None, [1, 2, 3], (2, 3, 4)).get_matching_blocks())
# expect: [Match(a=1, b=0, size=2), Match(a=3, b=3, size=0)]
print(Match(1, 2, 3), Match._fields)  # expect: Match(a=1, b=2, size=3) ('a', 'b', 'size')
