import unittest

t = unittest.TestCase()


def show(check, a, b):
    try:
        check(a, b)
    except AssertionError as e:
        print(e)
        print("-----")
    else:
        print("equal")


show(t.assertEqual, {"a": 1}, {"a": 1})
show(t.assertEqual, {"a": 1, "b": 2}, {"a": 1, "b": 3})
show(t.assertEqual, {"a": list(range(40))}, {"a": list(range(41))})
show(t.assertDictEqual, {1: 2}, [1])
show(t.assertDictEqual, None, {})
show(t.assertEqual, {1, 2}, {2, 1})
show(t.assertEqual, {1}, {2})
show(t.assertEqual, frozenset({1}), frozenset())
show(t.assertSetEqual, {1}, [1])
show(t.assertSetEqual, [1], {1})
show(t.assertSetEqual, {1}, 5)
