import unittest


class Case(unittest.TestCase):
    def test(self):
        for n in range(5):
            with self.subTest("number", n=n):
                if n == 3:
                    raise KeyError(n)
                self.assertNotEqual(n % 2, 1)
        with self.subTest():
            with self.subTest(inner=1):
                with self.subTest("deep", inner=2, outer="x"):
                    self.fail("deep")
        print("the test goes on")

    def test_skip(self):
        with self.subTest(part=1):
            self.skipTest("this part")
        print("and on")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
print(result)
for kind in (result.failures, result.errors, result.skipped):
    for test, text in kind:
        print(test.id(), "|", test, "|", text.splitlines()[-1], "|", test.shortDescription())
with Case("test").subTest("outside a run"):
    print("nothing special")
