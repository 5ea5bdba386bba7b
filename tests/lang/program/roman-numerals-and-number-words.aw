# Numbers written in Roman letters, in English words, and in bases up to 36, each both ways.
ROMAN = [("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40),
         ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)]
SMALL = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
         "sixteen seventeen eighteen nineteen").split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
LARGE = [(10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")]


class Roman(int):
    def __new__(cls, value):
        number = cls.parse(value) if isinstance(value, str) else value
        if not 0 < number < 4000:
            raise ValueError(f"{number} has no Roman form")
        return super().__new__(cls, number)

    @staticmethod
    def parse(text):
        total, rest = 0, text.upper()
        for letters, value in ROMAN:
            while rest.startswith(letters):
                total += value
                rest = rest[len(letters):]
        if rest or str(Roman(total)) != text.upper():
            raise ValueError(f"{text!r} is not Roman")
        return total

    def __str__(self):
        out, number = [], int(self)
        for letters, value in ROMAN:
            count, number = divmod(number, value)
            out.append(letters * count)
        return "".join(out)

    def __add__(self, other):
        return Roman(int(self) + int(other))

    def __repr__(self):
        return f"Roman({str(self)!r})"


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + ("-" + SMALL[n % 10] if n % 10 else "")
    for size, name in LARGE:
        if n >= size:
            high, low = divmod(n, size)
            return f"{words(high)} {name}" + (f"{' and' if low < 100 else ''} {words(low)}" if low else "")


def number(text):
    values = {w: i for i, w in enumerate(SMALL)} | {w: 10 * i for i, w in enumerate(TENS) if i > 1}
    large = {name: size for size, name in LARGE}
    total = current = 0
    sign = 1
    for word in text.replace("-", " ").split():
        if word == "minus":
            sign = -1
        elif word in values:
            current += values[word]
        elif word == "hundred":
            current *= 100
        elif word in large:
            total, current = total + current * large[word], 0
        elif word != "and":
            raise ValueError(f"no number: {word!r}")
    return sign * (total + current)


def based(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = ""
    while n:
        n, d = divmod(n, base)
        out = digits[d] + out
    return out or "0"


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    r = Roman(n)
    assert Roman(str(r)) == n
    print(n, r, end=", ")
print()
print(Roman("XIV") + 28, repr(Roman("mcmxciv")), sorted([Roman(9), Roman(3)]), Roman(5) * 2, f"{Roman(7)} {Roman(7):03d}")
for text in ("IIII", "IC", "hello", "VX"):
    try:
        print(Roman(text))
    except ValueError as error:
        print(error)
for n in (0, 4000):
    try:
        Roman(n)
    except ValueError as error:
        print(error)
for n in (0, 13, 21, 100, 115, 342, 1001, 12_345, 1_000_000, 987_654_321, -45):
    text = words(n)
    assert number(text) == n, (n, text)
    print(f"{n:>12,} {text}")
try:
    number("seventy bananas")
except ValueError as error:
    print(error)
print([based(255, b) for b in (2, 3, 8, 16, 36)], all(int(based(n, b), b) == n for n in (0, 7, 10**12) for b in range(2, 37)))
