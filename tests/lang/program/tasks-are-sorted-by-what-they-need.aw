# Topological sort two ways, cycles found and named, critical path; and union-find for components.
from collections import defaultdict, deque

RECIPE = """
cake: batter oven frosting
batter: flour eggs sugar
frosting: sugar butter bowl
eggs: shop
flour: shop
butter: shop
sugar: shop
bowl:
oven:
"""
MINUTES = {"cake": 40, "batter": 10, "frosting": 15, "shop": 30, "oven": 12}


class Cycle(Exception):
    pass


def read(text):
    needs = {}
    for line in text.strip().splitlines():
        name, _, rest = line.partition(":")
        needs[name] = rest.split()
    for name in [n for ns in needs.values() for n in ns]:
        needs.setdefault(name, [])
    return needs


def by_counting(needs):
    waiting = {name: len(set(ns)) for name, ns in needs.items()}
    users = defaultdict(list)
    for name, ns in needs.items():
        for n in set(ns):
            users[n].append(name)
    ready = deque(sorted(name for name, n in waiting.items() if not n))
    while ready:
        name = ready.popleft()
        yield name
        for user in sorted(users[name]):
            waiting[user] -= 1
            if not waiting[user]:
                ready.append(user)
    if left := sorted(name for name, n in waiting.items() if n):
        raise Cycle(f"never ready: {', '.join(left)}")


def by_depth(needs):
    done, way = {}, []

    def visit(name):
        if name in way:
            raise Cycle(" -> ".join([*way[way.index(name):], name]))
        if name not in done:
            way.append(name)
            for n in needs[name]:
                visit(n)
            way.pop()
            done[name] = len(done)

    for name in needs:
        visit(name)
    return list(done)


def critical(needs):
    finish, because = {}, {}
    for name in by_depth(needs):
        last = max(needs[name], key=finish.get, default=None)
        because[name] = last
        finish[name] = finish.get(last, 0) + MINUTES.get(name, 1)
    name, way = max(finish, key=finish.get), []
    total = finish[name]
    while name:
        way.append(name)
        name = because[name]
    return total, way[::-1]


class Union:
    def __init__(self):
        self.parent = {}

    def find(self, x):
        root = self.parent.setdefault(x, x)
        while root != self.parent[root]:
            root = self.parent[root]
        while x != root:
            self.parent[x], x = root, self.parent[x]
        return root

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[max(a, b)] = min(a, b)
        return a != b

    def groups(self):
        out = defaultdict(list)
        for x in sorted(self.parent):
            out[self.find(x)].append(x)
        return list(out.values())


needs = read(RECIPE)
print(list(by_counting(needs)))
print(by_depth(needs))
print(critical(needs))
for extra in ({"shop": ["cake"]}, {"oven": ["oven"]}):
    for sort in (by_counting, by_depth):
        try:
            print(list(sort(needs | extra)))
        except Cycle as error:
            print(sort.__name__, error)

roads = [(7, "a", "b"), (3, "b", "c"), (9, "a", "c"), (1, "d", "e"), (4, "c", "f"), (6, "f", "a"), (2, "e", "d")]
union, tree = Union(), []
for length, a, b in sorted(roads):
    if union.join(a, b):
        tree.append(a + b)
print(tree, union.groups(), union.find("f"))
