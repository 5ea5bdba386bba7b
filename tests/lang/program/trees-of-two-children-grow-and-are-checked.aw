# binary-trees, and a search tree with rotations that is held against sorted().
class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left, self.right = left, right


def grow(depth):
    return Node(grow(depth - 1), grow(depth - 1)) if depth else Node(None, None)


def check(node):
    return 1 + check(node.left) + check(node.right) if node.left else 1


longest = grow(8)
for depth in range(2, 9, 2):
    many = 1 << (8 - depth + 2)
    print(f"{many:>4} trees of depth {depth}, check {sum(check(grow(depth)) for _ in range(many))}")
print("long lived", check(longest))


class Tree:
    """A treap whose priorities come from a fixed sequence."""

    class Leaf:
        size = 0

        def __bool__(self):
            return False

    EMPTY = Leaf()

    class Branch:
        __slots__ = ("key", "rank", "left", "right", "size")

        def __init__(self, key, rank):
            self.key, self.rank = key, rank
            self.left = self.right = Tree.EMPTY
            self.size = 1

        def fixed(self):
            self.size = self.left.size + 1 + self.right.size
            return self

    def __init__(self, keys=()):
        self.root, self.seed = Tree.EMPTY, 12345
        for key in keys:
            self.add(key)

    def _split(self, node, key):
        if not node:
            return Tree.EMPTY, Tree.EMPTY
        if node.key < key:
            node.right, high = self._split(node.right, key)
            return node.fixed(), high
        low, node.left = self._split(node.left, key)
        return low, node.fixed()

    def _merge(self, low, high):
        if not low or not high:
            return low or high
        if low.rank > high.rank:
            low.right = self._merge(low.right, high)
            return low.fixed()
        high.left = self._merge(low, high.left)
        return high.fixed()

    def add(self, key):
        if key in self:
            return False
        self.seed = self.seed * 1103515245 + 12345 & 0x7FFFFFFF
        low, high = self._split(self.root, key)
        self.root = self._merge(self._merge(low, Tree.Branch(key, self.seed)), high)
        return True

    def discard(self, key):
        def without(node):
            if not node:
                raise KeyError(key)
            if node.key == key:
                return self._merge(node.left, node.right)
            if key < node.key:
                node.left = without(node.left)
            else:
                node.right = without(node.right)
            return node.fixed()

        self.root = without(self.root)

    def __contains__(self, key):
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return bool(node)

    def __len__(self):
        return self.root.size

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return walk(self.root)

    def __getitem__(self, index):
        if not -len(self) <= index < len(self):
            raise IndexError("no such place")
        index %= len(self)
        node = self.root
        while index != node.left.size:
            if index < node.left.size:
                node = node.left
            else:
                index -= node.left.size + 1
                node = node.right
        return node.key

    def height(self):
        def of(node):
            return 1 + max(of(node.left), of(node.right)) if node else 0

        return of(self.root)


keys = [n * 37 % 101 for n in range(101)]
tree = Tree(keys)
print(len(tree), list(tree) == sorted(keys), tree.height() < 25, tree[0], tree[50], tree[-1], tree.add(5))
for key in keys[::2]:
    tree.discard(key)
print(len(tree), list(tree) == sorted(keys[1::2]), keys[0] in tree, keys[1] in tree, [tree[i] for i in range(5)])
words = Tree("the quick brown fox jumps over the lazy dog".split())
print(list(words), words[-1], "fox" in words, "cat" in words)
for bad in (lambda: words.discard("cat"), lambda: words[99], lambda: words.add(5)):
    try:
        bad()
    except (KeyError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
