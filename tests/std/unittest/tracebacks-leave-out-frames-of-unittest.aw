import unittest


class Case(unittest.TestCase):
    def helper(self, value):
        self.assertEqual(value, 1)

    def test_assert(self):
        self.helper(2)

    def test_error(self):
        int("x")

    def test_chained(self):
        try:
            {}["k"]
        except KeyError as e:
            raise ValueError("v") from e

    def test_assert_raises(self):
        with self.assertRaises(ValueError):
            pass


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
for test, text in result.errors + result.failures:
    print(test)
    for line in text.splitlines():
        if line.strip() and not set(line.strip()) <= set("^~"):
            print("   ", line.split('", ')[-1] if "File" in line else line)
