import unittest

t = unittest.TestCase()


class Big:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def show(a, b):
    try:
        t.assertEqual(Big(a), Big(b))
    except AssertionError as e:
        print(e)


show("short", "other")
show("a" * 200 + "x", "a" * 200 + "y")
show("a" * 200 + "x" * 200, "a" * 200 + "y" * 300)
show("p" * 70 + "x" * 30, "p" * 70 + "y" * 30)
show("x" * 100, "y" * 100)


class Broken:
    def __repr__(self):
        raise ValueError("no repr")


try:
    t.assertIsNone(Broken())
except AssertionError as e:
    print(str(e).split(" object at ")[0], str(e)[-11:])
