# exit: 1
import sys
import unittest

sys.stderr = sys.stdout


class Case(unittest.TestCase):
    def setUp(self):
        print("[", self.id(), end=" ] ")

    def test_good(self):
        pass

    def test_bad(self):
        self.assertEqual(2 + 2, 5)


class Stream:
    def write(self, text):
        if text.startswith("Ran "):
            text = text.split(" in ")[0] + "\n"
        if text.startswith("Traceback"):
            text = text[text.index("AssertionError"):]
        sys.stdout.write(text)

    def flush(self):
        pass


if __name__ == "__main__":
    unittest.main(testRunner=unittest.TextTestRunner(Stream()))
