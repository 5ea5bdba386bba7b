import unittest
import warnings


class Case(unittest.TestCase):
    def test_value(self):
        return 5

    def test_generator(self):
        yield 1


class Async(unittest.IsolatedAsyncioTestCase):
    async def test_value(self):
        return 5


for kind in (Case, Async):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        result = unittest.TestResult()
        unittest.defaultTestLoader.loadTestsFromTestCase(kind).run(result)
    print(result)
    for warning in seen:
        print(warning.category.__name__, str(warning.message).split(" at 0x")[0].split(" object")[0])
