import unittest


class Case(unittest.TestCase):
    @unittest.expectedFailure
    def test_fails(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_raises(self):
        raise KeyError("x")

    @unittest.expectedFailure
    def test_works(self):
        pass

    @unittest.expectedFailure
    def test_subtests(self):
        for n in range(3):
            with self.subTest(n=n):
                print("subtest", n)
                self.assertEqual(n, 0)


@unittest.expectedFailure
class Whole(unittest.TestCase):
    def test_fails(self):
        self.fail("as expected")

    def tearDown(self):
        print("tearDown")


for kind in (Case, Whole):
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(kind).run(result)
    print(result, result.wasSuccessful())
    print([(test.id(), text.splitlines()[-1]) for test, text in result.expectedFailures])
    print(result.unexpectedSuccesses)
