from dataclasses import dataclass, field


@dataclass
class Node:
    value: int
    children: list = field(default_factory=list)


n = Node(1)
n.children.append(n)
n.children.append(Node(2))
print(n)  # expect: Node(value=1, children=[..., Node(value=2, children=[])])


@dataclass(repr=False)
class Quiet:
    x: int = 1


print(repr(Quiet()).startswith("<__main__.Quiet object at"))  # expect: True


@dataclass
class Own:
    x: int = 1

    def __repr__(self):
        return "own"


class Outer:
    @dataclass
    class Inner:
        x: int = 1


print(Own(), Outer.Inner())  # expect: own Outer.Inner(x=1)


@dataclass(eq=False, init=False)
class Bare:
    x: int = 4


print(Bare(), Bare() == Bare(), Bare().x)  # expect: Bare(x=4) False 4
