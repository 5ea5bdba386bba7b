import unittest

t = unittest.TestCase()
for name, args in [
    ("assertTrue", (1,)), ("assertFalse", ("",)), ("assertIs", (None, None)), ("assertIsNot", ([], [])),
    ("assertIsNone", (None,)), ("assertIsNotNone", (0,)), ("assertIn", ("a", "abc")), ("assertNotIn", (1, ())),
    ("assertIsInstance", (True, int)), ("assertNotIsInstance", (1, str)), ("assertNotEqual", (1, 2)),
    ("assertLess", (1, 2)), ("assertLessEqual", (2, 2)), ("assertGreater", (2, 1)), ("assertGreaterEqual", (1, 1)),
    ("assertEqual", ("x", "x")), ("assertCountEqual", ([1, 2, 1], [1, 1, 2])), ("assertDictEqual", ({}, {})),
    ("assertSetEqual", ({1}, frozenset({1}))), ("assertMultiLineEqual", ("a\n", "a\n")),
    ("assertAlmostEqual", (1.0, 1.00000001)), ("assertNotAlmostEqual", (1.0, 1.1)),
    ("assertSequenceEqual", ([1], (1,))), ("assertListEqual", ([], [])), ("assertTupleEqual", ((), ())),
]:
    print(name, getattr(t, name)(*args))
