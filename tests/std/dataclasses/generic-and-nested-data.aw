from dataclasses import asdict, dataclass, field, replace
from typing import Generic, Optional, TypeVar

T = TypeVar("T")


@dataclass
class Node(Generic[T]):
    value: T
    left: Optional["Node[T]"] = None
    right: Optional["Node[T]"] = None

    def total(self):
        return self.value + sum(child.total() for child in (self.left, self.right) if child)


tree = Node(1, Node(2), Node(3, None, Node(4)))
print(tree, tree.total(), asdict(tree)["right"]["right"], replace(tree, left=None).total(), Node[int](5))
# expect: Node(value=1, left=Node(value=2, left=None, right=None), right=Node(value=3, left=None, right=Node(value=4, left=None, right=None))) 10 {'value': 4, 'left': None, 'right': None} 8 Node(value=5, left=None, right=None)
