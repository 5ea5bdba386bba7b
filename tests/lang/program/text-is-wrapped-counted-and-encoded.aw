text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""

def wrap(text, width):
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line

for line in wrap(text, 30):
    print(f"|{line:<30}|{line:^30}|")
    # expect: |It was the best of times, it  | It was the best of times, it |
    # expect: |was the worst of times, it was|was the worst of times, it was|
    # expect: |the age of wisdom, it was the |the age of wisdom, it was the |
    # expect: |age of foolishness            |      age of foolishness      |
counts = {}
for c in text.lower():
    if c.isalpha():
        counts[c] = counts.get(c, 0) + 1
print(sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:5])
# expect: [('s', 12), ('t', 12), ('e', 10), ('i', 8), ('o', 8)]

def caesar(s, k):
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)

secret = caesar("attack at dawn", 3)
print(secret, caesar(secret, -3))  # expect: dwwdfn dw gdzq attack at dawn

def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append(f"{j - i}{s[i]}")
        i = j
    return "".join(out)
print(rle("aaabccdddd"), rle(""), "racecar" == "racecar"[::-1])  # expect: 3a1b2c4d  True

def roman(n):
    out = ""
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            out += letters
            n -= value
    return out
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)])
# expect: ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXIV']
