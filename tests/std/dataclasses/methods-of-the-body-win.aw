from dataclasses import dataclass


@dataclass
class A:
    x: int = 0

    def __init__(self):
        self.x = 42

    def __repr__(self):
        return "A!"

    def __eq__(self, other):
        return True


print(A(), A().x, A() == 5, A.__hash__)  # expect: A! 42 True None


@dataclass(eq=False)
class B:
    x: int = 0

    def __post_init__(self):
        self.double = self.x * 2


print(B(3).double, B(3) == B(3), B(3))  # expect: 6 False B(x=3)
