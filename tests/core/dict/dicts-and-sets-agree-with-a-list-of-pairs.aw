# A dict and a set against a plain list of pairs, while keys of many kinds come and go.


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 50

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n


def key_of(n):
    return [n, -n, f"k{n}", "x" * (n % 40), (n, "pair"), n + 0.5, n << 61, Key(n)][n % 8]


def place_of(pairs, key):
    for at, (own, _) in enumerate(pairs):
        if own == key:
            return at
    return -1


def run(steps, seed, spread):
    table, members, pairs = {}, set(), []
    for step in range(steps):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        key = key_of((seed >> 8) % spread)
        at = place_of(pairs, key)
        assert (key in table) == (key in members) == (at >= 0)
        assert table.get(key) == (pairs[at][1] if at >= 0 else None)
        if at >= 0 and seed & 96:
            assert table.pop(key) == pairs[at][1]
            members.remove(key)
            del pairs[at]
        else:
            table[key] = step
            members.add(key)
            if at >= 0:
                pairs[at] = (pairs[at][0], step)
            else:
                pairs.append((key, step))
        assert len(table) == len(members) == len(pairs)
    assert list(table.items()) == pairs
    assert members == {key for key, _ in pairs}
    return len(pairs)


print(run(900, 1, 60), run(800, 2, 200), run(600, 3, 5))

# tags of hashes fill the bits above positions: tables of every size
sizes = []
for bits in range(4, 11):
    n = (1 << bits) + 3
    table = {str(i): i for i in range(n)}
    for i in range(0, n, 3):
        del table[str(i)]
    found = sum(table.get(str(i)) == i for i in range(n + 100))
    for i in range(0, n, 3):
        table[str(i)] = -i
    again = sum(abs(table[str(i)]) == i for i in range(n))
    sizes.append((found == n - (n + 2) // 3, again == n, len(table) == n))
print(set(sizes))
