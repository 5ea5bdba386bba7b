from dataclasses import dataclass


@dataclass
class A:
    x: int


@dataclass
class B:
    x: int


class C(A):
    pass


print(A(1) == A(1), A(1) == A(2), A(1) == B(1), A(1) == C(1), A(1) != A(1), A(1) == 1, A([1]) == A([1]), A(float("nan")) == A(float("nan")))
# expect: True False False False False False True False
nan = float("nan")
print(A(nan) == A(nan), A(1).__eq__(5))  # expect: False NotImplemented
