import io
import unittest


class Case(unittest.TestCase):
    def test_a(self):
        """Says what it does."""

    def test_b(self):
        self.fail("b")

    def test_c(self):
        raise KeyError("c")

    @unittest.skip("no")
    def test_d(self):
        pass

    @unittest.expectedFailure
    def test_e(self):
        self.fail("e")

    @unittest.expectedFailure
    def test_f(self):
        pass

    def test_g(self):
        for n in range(3):
            with self.subTest("part", n=n):
                self.assertNotEqual(n, 1)


def run(**options):
    stream = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Case)
    unittest.TextTestRunner(stream, **options).run(suite)
    for line in stream.getvalue().splitlines():
        if line.startswith("Ran "):
            line = line.split(" in ")[0]
        if "File" not in line and (not line.strip() or set(line.strip()) - set("~^")):
            print(line)


for verbosity in (0, 1, 2):
    print("#### verbosity", verbosity)
    run(verbosity=verbosity)
print("#### without descriptions")
run(verbosity=2, descriptions=False)
print("#### stopping at the first failure")
run(failfast=True)
