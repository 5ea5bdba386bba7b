# After "havlak": dominators by iteration, natural loops, their nesting, and depth of each block.
class Graph:
    def __init__(self):
        self.after, self.before = {}, {}

    def edge(self, a, b):
        for n in (a, b):
            self.after.setdefault(n, [])
            self.before.setdefault(n, [])
        self.after[a].append(b)
        self.before[b].append(a)
        return b

    def diamond(self, n):
        self.edge(n, n + 1), self.edge(n, n + 2)
        self.edge(n + 1, n + 3)
        return self.edge(n + 2, n + 3)

    def straight(self, n, count):
        for i in range(count):
            self.edge(n + i, n + i + 1)
        return n + count

    def nest(self, n, depth):
        """Loops inside loops around a diamond."""
        head = self.straight(n, 1)
        end = self.nest(head, depth - 1) if depth else self.diamond(head)
        self.edge(end, head)
        return self.straight(end, 1)


def reverse_order(graph, root):
    seen, order, stack = {root}, [], [(root, iter(graph.after[root]))]
    while stack:
        node, rest = stack[-1]
        for n in rest:
            if n not in seen:
                seen.add(n)
                stack.append((n, iter(graph.after[n])))
                break
        else:
            order.append(node)
            stack.pop()
    return order[::-1]


def dominators(graph, root):
    order = reverse_order(graph, root)
    place = {n: i for i, n in enumerate(order)}
    above = {root: root}
    rounds, changed = 0, True
    while changed:
        changed, rounds = False, rounds + 1
        for n in order[1:]:
            new = None
            for p in graph.before[n]:
                if p not in above:
                    continue
                if new is None:
                    new = p
                    continue
                a, b = p, new
                while a != b:
                    while place[a] > place[b]:
                        a = above[a]
                    while place[b] > place[a]:
                        b = above[b]
                new = a
            if above.get(n) != new:
                above[n] = new
                changed = True
    return above, rounds


def dominates(above, a, b):
    while b != a and above[b] != b:
        b = above[b]
    return a == b


def loops(graph, root):
    above, _ = dominators(graph, root)
    found, irregular = {}, []
    order = reverse_order(graph, root)
    place = {n: i for i, n in enumerate(order)}
    for a in order:
        for b in graph.after[a]:
            if place[b] > place[a]:
                continue
            if not dominates(above, b, a):
                irregular.append((a, b))
                continue
            body, todo = found.setdefault(b, {b}), [a]
            while todo:
                n = todo.pop()
                if n not in body:
                    body.add(n)
                    todo.extend(graph.before[n])
    return found, irregular


def depths(found):
    return {head: sum(head in body for body in found.values()) for head in found}


for build in (
    lambda g: g.straight(0, 4),
    lambda g: g.diamond(0),
    lambda g: g.nest(0, 0),
    lambda g: g.nest(g.nest(0, 2), 1),
    lambda g: [g.edge(0, 1), g.edge(0, 2), g.edge(1, 2), g.edge(2, 1), g.edge(2, 3)],
    lambda g: [g.edge(0, 1), g.edge(1, 1), g.edge(1, 2), g.edge(2, 0)],
):
    graph = Graph()
    build(graph)
    above, rounds = dominators(graph, 0)
    found, irregular = loops(graph, 0)
    print(len(graph.after), "blocks,", sum(map(len, graph.after.values())), "edges,", rounds, "rounds")
    print("  above", dict(sorted(above.items())))
    for head, body in sorted(found.items()):
        print("  loop", head, "depth", depths(found)[head], "of", sorted(body))
    if irregular:
        print("  irregular", irregular)
big, at = Graph(), 0
for i in range(30):
    at = big.nest(at, i % 4)
found, _ = loops(big, 0)
print(len(big.after), len(found), max(depths(found).values()), sum(map(len, found.values())))
