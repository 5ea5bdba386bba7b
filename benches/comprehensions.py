"""Lists, sets, dicts and sums made by comprehensions, nested and with conditions, and by generators."""


def once(n):
    squares = [x * x for x in range(200_000)]
    odd = [x for x in squares if x % 2]
    table = [[(i * j) % 97 for j in range(300)] for i in range(300)]
    flat = [cell for row in table for cell in row if cell > 48]
    turned = [[row[j] for row in table] for j in range(300)]
    pairs = {(a, b) for a in range(250) for b in range(a, 250) if (a + b) % 7 == 0}
    names = {i: f"item{i}" for i in range(100_000)}
    back = {name: i for i, name in names.items()}
    total = sum(x * y for x, y in zip(squares, odd))
    some = any(x > 10**9 for x in squares) + all(name in back for name in names.values())
    triples = [(a, b, c) for c in range(1, 120) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
    largest = max((len(name), i) for i, name in names.items())
    text = "".join(chr(97 + x % 26) for x in range(200_000))
    return (n, len(odd), len(flat), turned[5][9], len(pairs), len(back), total, some, len(triples), largest, text[-5:])


for n in range(4):
    print(*once(n))
