import io
import sys
import unittest


class Case(unittest.TestCase):
    def test_good(self):
        print("written by a good test")

    def test_bad(self):
        print("written by a bad test")
        print("no line end", end="", file=sys.stderr)
        self.fail("bad")


stream = io.StringIO()
real = sys.stdout
sys.stdout = seen = io.StringIO()
result = unittest.TextTestRunner(stream, buffer=True).run(
    unittest.defaultTestLoader.loadTestsFromTestCase(Case))
sys.stdout = real
print("stdout:", repr(seen.getvalue()))  # expect: stdout: '\nStdout:\nwritten by a bad test\n'
text = result.failures[0][1]
print(text[text.index("AssertionError"):])
# expect: AssertionError: bad
# expect: 
# expect: Stdout:
# expect: written by a bad test
# expect: 
# expect: Stderr:
# expect: no line end
# expect: 
print(result.buffer, sys.stdout is real)  # expect: True True
