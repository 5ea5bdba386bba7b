class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(t), sum(t), 3 in t, max(t), [*t], sorted(t, reverse=True))
# expect: [1, 2, 3, 4, 6] 16 True 6 [1, 2, 3, 4, 6] [6, 4, 3, 2, 1]
a, *b = t
print(a, b)  # expect: 1 [2, 3, 4, 6]

def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        yield n
        yield n * 10
    return step
c = counter()
print(list(c()), list(c()))  # expect: [1, 10] [2, 20]
print({**{k: v for k, v in zip("ab", t)}}, dict(enumerate(t)))
# expect: {'a': 1, 'b': 2} {0: 1, 1: 2, 2: 3, 3: 4, 4: 6}
