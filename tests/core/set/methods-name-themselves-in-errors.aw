s = {1}
for action in (lambda: s.add(), lambda: s.add(1, 2), lambda: s.clear(1), lambda: s.copy(1), lambda: s.discard(), lambda: s.remove(1, 2), lambda: s.pop(1), lambda: s.issubset(), lambda: s.issuperset(1, 2), lambda: s.isdisjoint(), lambda: s.symmetric_difference(), lambda: s.symmetric_difference_update(1, 2), lambda: s.union(other=[]), lambda: set.add(), lambda: set.add([], 1), lambda: frozenset.union({1}), lambda: s.__or__(), lambda: s.__contains__(), lambda: s.__len__(1), lambda: frozenset().copy(1), lambda: frozenset().add(1)):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(e)
