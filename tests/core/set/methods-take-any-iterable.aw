s = {1, 2, 3}
print(sorted(s.union([3, 4], (5,), "a" * 0)), sorted(s.intersection([2, 3, 9], {3})), sorted(s.difference([1], [2])), sorted(s.symmetric_difference([3, 4])), sorted(s.union()), sorted(s.intersection()), sorted(s.difference()))
print(s.issubset([1, 2, 3, 4]), s.issuperset((1, 2)), s.isdisjoint("abc"), s.issubset({}), set().issubset([]), s.isdisjoint([3]))
t = set(s)
print(t.update([4], {5: 6}), sorted(t), t.intersection_update([1, 4, 5, 9], range(5)), sorted(t), t.difference_update([4], []), t, t.symmetric_difference_update([1, 2]), t, t.update(), t)
for action in (lambda: s.union(5), lambda: s.intersection(None), lambda: s.difference(1), lambda: s.symmetric_difference(), lambda: s.symmetric_difference(1), lambda: s.issubset(5), lambda: s.issuperset(5), lambda: s.isdisjoint(5), lambda: s.union([[]]), lambda: s.update(1), lambda: s.isdisjoint(), lambda: s.issubset([], []), lambda: s.copy(1), lambda: s.clear(1)):
    try:
        print(action())
    except TypeError as e:
        print(e)
