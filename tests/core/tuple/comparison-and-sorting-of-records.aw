rows = [("b", 2), ("a", 10), ("a", 2), ("b", None)]
print(sorted(rows[:3]), max(rows[:3]), min(rows[:3]), sorted(rows[:3], key=lambda r: (-r[1], r[0])))
# expect: [('a', 2), ('a', 10), ('b', 2)] ('b', 2) ('a', 2) [('a', 10), ('a', 2), ('b', 2)]
try:
    sorted(rows)
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'NoneType' and 'int'
from_dict = sorted({"x": 3, "y": 1}.items(), key=lambda kv: kv[1])
print(from_dict, dict(from_dict), sorted([(1, [2]), (1, [1])]), (1, 2) > (1,), not () < ())
# expect: [('y', 1), ('x', 3)] {'y': 1, 'x': 3} [(1, [1]), (1, [2])] True True
