import io
import time
import unittest


class Case(unittest.TestCase):
    def test_fast(self):
        pass

    def test_slow(self):
        until = time.perf_counter() + 0.05
        while time.perf_counter() < until:
            pass


def run(**options):
    stream = io.StringIO()
    unittest.TextTestRunner(stream, **options).run(unittest.defaultTestLoader.loadTestsFromTestCase(Case))
    text = stream.getvalue()
    lines = text[text.index("Slowest"):text.index("Ran")].splitlines()
    print([line if "s " not in line[:8] else line[10:] for line in lines])


run(durations=1)
run(durations=0, verbosity=2)
