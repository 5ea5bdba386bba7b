print(hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1])), hash(frozenset()) == hash(frozenset([])), hash(frozenset([1])) == hash(frozenset([1.0])))
d = {frozenset("ab"): 1}
print(d[frozenset("ba")], frozenset([frozenset([1]), frozenset([1.0])]), {frozenset([1])} == {frozenset([True])})
for action in (lambda: frozenset([[]]), lambda: frozenset(5), lambda: frozenset(1, 2), lambda: frozenset(x=1), lambda: hash(frozenset([1])) and frozenset([1]).add(2), lambda: frozenset().pop(), lambda: frozenset() + frozenset()):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
