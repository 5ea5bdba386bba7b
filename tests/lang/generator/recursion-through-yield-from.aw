class Tree:
    def __init__(self, value, *children): self.value, self.children = value, children
    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

tree = Tree(1, Tree(2, Tree(3)), Tree(4, Tree(5), Tree(6)))
print(list(tree))  # expect: [1, 2, 3, 4, 5, 6]

def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{a}{c}"
        yield from hanoi(n - 1, b, a, c)
print(*hanoi(3, "A", "B", "C"))  # expect: AC AB CB AC BA BC AC

def permutations(items):
    if not items:
        yield []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item, *rest]
print(len(list(permutations([1, 2, 3, 4]))), next(permutations("ab" and [1, 2])))  # expect: 24 [1, 2]
