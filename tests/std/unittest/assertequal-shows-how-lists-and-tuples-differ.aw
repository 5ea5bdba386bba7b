import unittest

t = unittest.TestCase()
t.maxDiff = None


def show(a, b, **options):
    try:
        t.assertEqual(a, b, **options)
    except AssertionError as e:
        print(e)
        print("-----")
    else:
        print("equal")


show([1, 2, 3], [1, 2, 3])
show([1, 2, 3], [1, 2, 4])
show([1, 2], [1, 2, 3, 4])
show((1, 2, 3), (1,))
show([], [0])
show([1], (1,))
show([[1, 2], [3]], [[1, 2], [4]], msg="nested")
show(["word" * 30, 1], ["word" * 30, 2])
