import unittest


class Case(unittest.TestCase):
    def test_a(self):
        for n in range(3):
            with self.subTest(n=n):
                print("at", n)
                # expect: at 0
                # expect: at 1
                self.assertEqual(n, 0)
        print("never")

    def test_b(self):
        print("never")


result = unittest.TestResult()
result.failfast = True
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
print(result, result.shouldStop, [str(test) for test, _ in result.failures])
# expect: <unittest.result.TestResult run=1 errors=0 failures=1> True ['test_a (__main__.Case.test_a) (n=1)']
