import unittest


class Short(unittest.TestCase):
    longMessage = False


class Long(unittest.TestCase):
    longMessage = True


for kind in (Short, Long):
    t = kind()
    for message in (None, "mine", ""):
        try:
            t.assertEqual(1, 2, message)
        except AssertionError as e:
            print(kind.__name__, repr(message), "->", e)
    try:
        with t.assertRaises(ValueError, msg="own"):
            pass
    except AssertionError as e:
        print(e)
    print(t._formatMessage("a", "b"), t._formatMessage(None, "b"))
