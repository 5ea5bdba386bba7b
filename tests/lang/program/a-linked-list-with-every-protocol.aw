class Link:
    __slots__ = "value", "next"
    def __init__(self, value, next=None): self.value, self.next = value, next

class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, x):
        self.head = Link(x, self.head)
        self.size += 1
        return self

    def __len__(self): return self.size

    def __iter__(self):
        link = self.head
        while link:
            yield link.value
            link = link.next

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self.size
        for k, x in enumerate(self):
            if k == i:
                return x
        raise IndexError(f"no item {i}")

    def __reversed__(self):
        out = LinkedList()
        for x in self:
            out.push(x)
        return iter(out)

    def __eq__(self, other): return isinstance(other, LinkedList) and [*self] == [*other]
    def __add__(self, other): return LinkedList([*self, *other])
    def __contains__(self, x): return any(x == y for y in self)
    def __repr__(self): return f"LinkedList({list(self)!r})"
    def __bool__(self): return self.head is not None
    def __hash__(self): return hash(tuple(self))

a = LinkedList([1, 2, 3])
print(a, len(a), a[0], a[-1], a[1:], list(reversed(a)), 2 in a, 9 in a, bool(LinkedList()))
# expect: LinkedList([1, 2, 3]) 3 1 3 LinkedList([2, 3]) [3, 2, 1] True False False
print(a + "xy", a == LinkedList((1, 2, 3)), sum(a), sorted(a, reverse=True), {a: 1}[LinkedList([1, 2, 3])])
# expect: LinkedList([1, 2, 3, 'x', 'y']) True 6 [3, 2, 1] 1
first, *rest = a.push(0)
print(first, rest, max(a), dict(zip(a, "abcd")))
# expect: 0 [1, 2, 3] 3 {0: 'a', 1: 'b', 2: 'c', 3: 'd'}
try:
    a[10]
except IndexError as e:
    print(e)  # expect: no item 10
