import unittest

t = unittest.TestCase()


def show(a, b, **options):
    try:
        t.assertCountEqual(a, b, **options)
    except AssertionError as e:
        print(e)
        print("-----")
    else:
        print("equal")


show([3, 1, 2], iter([1, 2, 3]))
show([1, 1, 2], [1, 2, 2])
show("aab", "abc", msg="letters")
show([[1], [2], [1]], [[2], [1], [1]])
show([[1], {}, [1]], [{}, {}, [3], [3]])
show([1, [2]], [1, [2], None])
