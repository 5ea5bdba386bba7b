class Outer:
    class Inner:
        def __init__(self, v): self.v = v
        def up(self): return Outer
    def make(self, v): return self.Inner(v)
    items = [Inner(1), Inner(2)]
o = Outer().make(5)
print(o.v, o.up().__name__, type(o).__qualname__, [i.v for i in Outer.items], repr(Outer.Inner))  # expect: 5 Outer Outer.Inner [1, 2] <class '__main__.Outer.Inner'>
class Node:
    def __init__(self, v, next=None): self.v, self.next = v, next
    def __iter__(self):
        n = self
        while n: 
            yield n.v
            n = n.next
    def __bool__(self): return True
print(list(Node(1, Node(2, Node(3)))))  # expect: [1, 2, 3]
