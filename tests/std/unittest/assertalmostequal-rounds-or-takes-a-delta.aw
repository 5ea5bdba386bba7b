import unittest

t = unittest.TestCase()


def show(name, *args, **options):
    try:
        getattr(t, name)(*args, **options)
        print(name, args, options, "holds")
    except (AssertionError, TypeError) as e:
        print(type(e).__name__, e)


show("assertAlmostEqual", 1.0, 1.00000001)
show("assertAlmostEqual", 1.0, 1.0000001)
show("assertAlmostEqual", 1.0, 1.1, places=0)
show("assertAlmostEqual", 1.0, 1.1, places=1)
show("assertAlmostEqual", 10, 12, delta=2)
show("assertAlmostEqual", 10, 13, delta=2, msg="far")
show("assertAlmostEqual", float("inf"), float("inf"))
show("assertAlmostEqual", 1, 2, places=1, delta=1)
show("assertNotAlmostEqual", 1.0, 1.00000001)
show("assertNotAlmostEqual", 1.0, 1.1, places=0)
show("assertNotAlmostEqual", 1.0, 1.1, places=1)
show("assertNotAlmostEqual", 10, 12, delta=2)
show("assertNotAlmostEqual", 10, 13, delta=2)
show("assertNotAlmostEqual", 5, 5, delta=0)
show("assertNotAlmostEqual", 1, 2, places=1, delta=1)
show("assertAlmostEqual", "a", "b")
