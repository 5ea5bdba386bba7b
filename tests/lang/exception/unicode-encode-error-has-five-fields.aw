e = UnicodeEncodeError("latin-1", "a\u20ac\u20acb", 1, 2, "no room")
print(e)  # expect: 'latin-1' codec can't encode character '\u20ac' in position 1: no room
e.end = 3
print(e, e.args)
# expect: 'latin-1' codec can't encode characters in position 1-2: no room ('latin-1', 'a€€b', 1, 2, 'no room')
print(UnicodeEncodeError("a", "\xe9", 0, 1, "r"), UnicodeEncodeError("a", "\U0001f600", 0, 1, "r"), sep="\n")
# expect: 'a' codec can't encode character '\xe9' in position 0: r
# expect: 'a' codec can't encode character '\U0001f600' in position 0: r
for text, codec in [("h\xe9", "ascii"), ("\u20ac", "latin-1"), ("a\u20ac\u20ac", "ascii")]:
    try:
        text.encode(codec)
    except UnicodeEncodeError as e:
        print(e)
        print(e.encoding, e.object, e.start, e.end, e.reason)
        # expect: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
        # expect: ascii hé 1 2 ordinal not in range(128)
        # expect: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
        # expect: latin-1 € 0 1 ordinal not in range(256)
        # expect: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
        # expect: ascii a€€ 1 3 ordinal not in range(128)
