# What changed between two texts? As `diff` would show it, and within a line.
#
# `table` finds the longest common subsequence of every two tails; `edits` walks through it and says
# for each line whether it stays, goes or comes. It works on lines, words and letters alike.

OLD = """The quick brown fox
jumps over
the lazy dog.
It was a sunny day
and nothing else happened.
The end."""
NEW = """The quick red fox
jumps over
the very lazy dog.
It was a sunny day
in May,
and nothing else happened."""


def table(a, b):
    lengths = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            if a[i] == b[j]:
                lengths[i][j] = lengths[i + 1][j + 1] + 1
            else:
                lengths[i][j] = max(lengths[i + 1][j], lengths[i][j + 1])
    return lengths


def edits(a, b):
    lengths, i, j = table(a, b), 0, 0
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            yield " ", a[i]
            i, j = i + 1, j + 1
        elif j == len(b) or i < len(a) and lengths[i + 1][j] >= lengths[i][j + 1]:
            yield "-", a[i]
            i += 1
        else:
            yield "+", b[j]
            j += 1


def hunks(script, around=1):
    marked = [k for k, (sign, _) in enumerate(script) if sign != " "]
    groups = []
    for k in marked:
        if groups and k - groups[-1][-1] <= 2 * around + 1:
            groups[-1].append(k)
        else:
            groups.append([k])
    for group in groups:
        start, stop = max(group[0] - around, 0), min(group[-1] + around + 1, len(script))
        old = sum(sign != "+" for sign, _ in script[:start])
        new = sum(sign != "-" for sign, _ in script[:start])
        part = script[start:stop]
        sizes = [sum(sign != other for sign, _ in part) for other in "+-"]
        yield f"@@ -{old + 1},{sizes[0]} +{new + 1},{sizes[1]} @@", part


def patch(a, script):
    lines = iter(a)
    for sign, line in script:
        if sign != "+" and next(lines) != line:
            raise ValueError(f"expected {line!r}")
        if sign != "-":
            yield line


def inside(a, b):
    """The words of a line that changed, in brackets."""
    out = []
    for sign, word in edits(a.split(), b.split()):
        out.append({" ": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}[sign].format(word))
    return " ".join(out)


old, new = OLD.splitlines(), NEW.splitlines()
script = list(edits(old, new))
for head, part in hunks(script):
    print(head)
    for sign, line in part:
        print(sign + line)
print(list(patch(old, script)) == new)
print(inside(old[0], new[0]), inside(old[2], new[2]), sep="\n")
print("".join(c for sign, c in edits("AGGTAB", "GXTXAYB") if sign == " "))
try:
    list(patch(new, script))
except ValueError as error:
    print("cannot patch:", error)
