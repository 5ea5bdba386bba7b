# Cells that live and die: rules on a row, Conway's Life on a torus, and Langton's ant.
#
# A row is a number in disguise: each of the 256 rules says what becomes of three neighbours. Life
# keeps a set of living cells, and counts neighbours with a Counter.

from collections import Counter


def elementary(rule, width, steps):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        yield "".join(".#"[c] for c in row)
        row = [rule >> (row[i - 1] * 4 + row[i] * 2 + row[(i + 1) % width]) & 1 for i in range(width)]


for rule in (30, 90, 110):
    print("rule", rule)
    print("\n".join(elementary(rule, 31, 8)))


class Life:
    def __init__(self, text, width, height):
        self.width, self.height = width, height
        self.cells = {(x, y) for y, line in enumerate(text.split("/")) for x, c in enumerate(line) if c == "O"}
        self.age = 0

    def step(self):
        near = Counter(((x + dx) % self.width, (y + dy) % self.height)
                       for x, y in self.cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        self.cells = {c for c, n in near.items() if n == 3 or n == 2 and c in self.cells}
        self.age += 1
        return self

    def __len__(self):
        return len(self.cells)

    def __str__(self):
        return "\n".join("".join("O" if (x, y) in self.cells else "." for x in range(self.width)) for y in range(self.height))


def period(life, limit=60):
    seen = {}
    while life.age < limit:
        key = frozenset(life.cells)
        if key in seen:
            return seen[key], life.age - seen[key]
        seen[key] = life.age
        life.step()
    return None


for name, text in {"blinker": "/.OOO", "glider": ".O./..O/OOO", "toad": "/.OOO/OOO", "block": "OO/OO", "dot": "O",
                   "beacon": "OO/OO/..OO/..OO", "r-pentomino": "////.....OO/....OO/.....O"}.items():
    life = Life(text, 12, 10)
    start = len(life)
    print(f"{name:<12} {start} cells, period {period(life)}, {len(life)} left after {life.age}")
glider = Life(".O./..O/OOO", 8, 6)
for _ in range(4):
    glider.step()
print(glider)


def ant(steps):
    black, x, y, dx, dy = set(), 0, 0, 0, -1
    for _ in range(steps):
        if (x, y) in black:
            black.remove((x, y))
            dx, dy = dy, -dx
        else:
            black.add((x, y))
            dx, dy = -dy, dx
        x, y = x + dx, y + dy
    return black, (x, y)


for steps in (10, 200, 3000):
    black, at = ant(steps)
    print(steps, len(black), at, min(black), max(black))
