# Two caches: least recently used by a linked list and by an OrderedDict, compared on the same requests.
from collections import OrderedDict


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self


class LinkedCache:
    def __init__(self, size):
        if size < 1:
            raise ValueError(f"a cache of {size} entries makes no sense")
        self.size = size
        self.nodes = {}
        self.ring = Node()
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _link(self, node):
        last = self.ring.before
        last.after = node
        node.before, node.after = last, self.ring
        self.ring.before = node

    def get(self, key, make):
        node = self.nodes.get(key)
        if node is None:
            self.misses += 1
            if len(self.nodes) >= self.size:
                oldest = self.ring.after
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, make(key))
        else:
            self.hits += 1
            self._unlink(node)
        self._link(node)
        return node.value

    def __iter__(self):
        node = self.ring.after
        while node is not self.ring:
            yield node.key
            node = node.after

    def __len__(self):
        return len(self.nodes)

    def __contains__(self, key):
        return key in self.nodes

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(repr, self))})"


class OrderedCache:
    def __init__(self, size):
        self.size, self.values = size, OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, make):
        try:
            self.values.move_to_end(key)
            self.hits += 1
        except KeyError:
            self.misses += 1
            self.values[key] = make(key)
            if len(self.values) > self.size:
                self.values.popitem(last=False)
        return self.values[key]

    def __iter__(self):
        return iter(self.values)


def requests(count, seed=7):
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2**31
        yield (seed >> 16) % 12 if seed % 3 else (seed >> 20) % 4


made = []


def make(key):
    made.append(key)
    return key * key


for size in (1, 3, 6):
    linked, ordered = LinkedCache(size), OrderedCache(size)
    for request in requests(60):
        assert linked.get(request, make) == ordered.get(request, lambda k: k * k)
        assert list(linked) == list(ordered), (list(linked), list(ordered))
    print(size, linked, "hits", linked.hits, "misses", linked.misses, len(linked), 0 in linked)
print(made[:20], len(made))
try:
    LinkedCache(0)
except ValueError as error:
    print(error)
