from textwrap import fill, wrap

text = "The quick brown fox jumped over the lazy dog. A very-long hyphenated-word and   spaces."
print(wrap(text, 20))
# expect: ['The quick brown fox', 'jumped over the lazy', 'dog. A very-long', 'hyphenated-word and', 'spaces.']
print(fill(text, 30))  # expect: The quick brown fox jumped
# expect: over the lazy dog. A very-long
# expect: hyphenated-word and   spaces.
print(wrap("", 10), wrap("word", 2), wrap("a b c d", 1), wrap("  leading", 10), wrap("tab\there\nnew line", 40))
# expect: [] ['wo', 'rd'] ['a', 'b', 'c', 'd'] ['  leading'] ['tab     here new line']
print(wrap(text, 20, initial_indent="* ", subsequent_indent="  "))
# expect: ['* The quick brown', '  fox jumped over', '  the lazy dog. A', '  very-long', '  hyphenated-word', '  and   spaces.']
print(wrap("supercalifragilistic word", 10), wrap("supercalifragilistic word", 10, break_long_words=False))
# expect: ['supercalif', 'ragilistic', 'word'] ['supercalifragilistic', 'word']
print(wrap("well-known state-of-the-art", 12), wrap("well-known state-of-the-art", 12, break_on_hyphens=False))
# expect: ['well-known', 'state-of-', 'the-art'] ['well-known s', 'tate-of-the-', 'art']
print(wrap("a -- b --option -o one--two", 6), wrap("end.  next", 40, fix_sentence_endings=True), wrap("x.y z", 3))
# expect: ['a -- b', '--opti', 'on -o', 'one--', 'two'] ['end.  next'] ['x.y', 'z']
for wrong in (0, -1):
    try:
        wrap("a b", wrong)
    except ValueError as e:
        print(e)  # expect: invalid width 0 (must be > 0)
        # expect: invalid width -1 (must be > 0)
