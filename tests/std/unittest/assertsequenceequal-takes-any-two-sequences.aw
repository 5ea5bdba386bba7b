import unittest
from collections import deque

t = unittest.TestCase()


def show(*args, **options):
    try:
        t.assertSequenceEqual(*args, **options)
    except AssertionError as e:
        print(e)
        print("-----")
    else:
        print("equal")


show([1, 2], (1, 2))
show([1, 2], (1, 3))
show("abc", ["a", "b", "c"])
show(range(3), [0, 1, 2])
show(5, [1])
show([1], None)
show([1], [1], seq_type=tuple)
show((1,), [1], seq_type=tuple)
show(deque([1]), [1, 2])
try:
    t.assertListEqual([1], (1,))
except AssertionError as e:
    print(e)
try:
    t.assertTupleEqual([1], (1,))
except AssertionError as e:
    print(e)
