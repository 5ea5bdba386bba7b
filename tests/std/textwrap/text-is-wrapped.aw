import textwrap

text = "The quick brown fox jumps over the lazy dog, well-known for its self-respect -- and more.  It is  supercalifragilisticexpialidocious."
for width in (10, 20, 33):
    print(textwrap.wrap(text, width))
# expect: ['The quick', 'brown fox', 'jumps over', 'the lazy', 'dog, well-', 'known for', 'its self-', 'respect --', 'and more.', 'It is  sup', 'ercalifrag', 'ilisticexp', 'ialidociou', 's.']
# expect: ['The quick brown fox', 'jumps over the lazy', 'dog, well-known for', 'its self-respect --', 'and more.  It is  su', 'percalifragilisticex', 'pialidocious.']
# expect: ['The quick brown fox jumps over', 'the lazy dog, well-known for its', 'self-respect -- and more.  It is', 'supercalifragilisticexpialidociou', 's.']
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
# expect: * The quick brown fox jumps
# expect:   over the lazy dog, well-
# expect:   known for its self-respect
# expect:   -- and more.  It is  superca
# expect:   lifragilisticexpialidocious.
print(textwrap.shorten(text, 30), textwrap.wrap(text, 25, max_lines=2), textwrap.wrap("", 5))
# expect: The quick brown fox [...] ['The quick brown fox jumps', 'over the lazy dog, [...]'] []
print(repr(textwrap.dedent("  a\n    b\n\n  c\n")), repr(textwrap.dedent("  a\n   \n b")))
# expect: 'a\n  b\n\nc\n' ' a\n\nb'
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "+", lambda line: True)))
# expect: '> a\n\n> b\n' '+a\n+\n+b'
