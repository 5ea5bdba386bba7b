import unittest

t = unittest.TestCase()


def show(a, b, **options):
    try:
        t.assertEqual(a, b, **options)
    except AssertionError as e:
        print(e)
        print("-----")


show("one\ntwo\nthree\n", "one\ntwo and a half\nthree\n")
show("abc", "abd")
show("abc", "")
show("", "abc\n")
show("line", "line\n")
show("a\nb", "a\nc\n", msg="two texts")
show("x" * 100 + "a", "x" * 100 + "b")
try:
    t.assertMultiLineEqual(1, "1")
except AssertionError as e:
    print(e)
try:
    t.assertMultiLineEqual("1", b"1")
except AssertionError as e:
    print(e)
