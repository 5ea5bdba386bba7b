class Bag(set):
    pass
class Ice(frozenset):
    pass
print(set(), {1}, frozenset(), frozenset([1]), Bag(), Bag([1]), Ice(), Ice([1]), {frozenset([1])}, {(1, 2)}, {"a"}, {None})
# expect: set() {1} frozenset() frozenset({1}) Bag() Bag({1}) Ice() Ice({1}) {frozenset({1})} {(1, 2)} {'a'} {None}
b = Bag([1])
b.tag = "x"
print(type(b | {2}).__name__, type(b.union([2])).__name__, type(b.copy()).__name__, type(b & {1}).__name__, type({1} | b).__name__, b == {1}, b.tag, type(Ice([1]).copy()).__name__, type(frozenset(Ice([1]))).__name__)
# expect: set set set set set True x frozenset frozenset
