from subprocess import list2cmdline

for words in (
    ["a b c", "d", "e"], ['ab"c', "\\", "d"], ['ab"c', " \\", "d"], ["a\\\\\\b", "de fg", "h"], ['a\\"b', "c", "d"],
    ["a\\\\b c", "d", "e"], ["a\\\\b\\ c", "d", "e"], ["ab", ""], [b"bytes", "tab\there"], [],
):
    print(list2cmdline(words))
