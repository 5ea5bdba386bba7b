import unittest

t = unittest.TestCase()
checks = [
    ("assertTrue", ([],)), ("assertFalse", ("x",)), ("assertIs", (1.5, 2)), ("assertIsNot", (None, None)),
    ("assertIsNone", (0,)), ("assertIsNotNone", (None,)), ("assertIn", (3, [1, 2])), ("assertNotIn", (1, [1, 2])),
    ("assertIsInstance", (1, str)), ("assertIsInstance", (1, (str, bytes))), ("assertNotIsInstance", (1, int)),
    ("assertNotEqual", (1, 1.0)), ("assertLess", (2, 1)), ("assertLessEqual", (2, 1)), ("assertGreater", (1, 1)),
    ("assertGreaterEqual", (0, 1)), ("assertEqual", (1, "1")), ("assertIn", ("x", {"a": 1})),
]
for name, args in checks:
    for message in (None, "mine"):
        try:
            getattr(t, name)(*args, msg=message)
        except t.failureException as e:
            print(name, "|", e)
