import unittest


class Case(unittest.TestCase):
    def test_open(self):
        pass

    def test_close(self):
        pass

    def test_reopen(self):
        pass


loader = unittest.TestLoader()
for patterns in (None, [], ["*open"], ["*.test_open"], ["*Case*"], ["*x*", "*close*"], ["__main__.Case.test_[cr]*"]):
    loader.testNamePatterns = patterns
    print(patterns, loader.getTestCaseNames(Case))
    # expect: None ['test_close', 'test_open', 'test_reopen']
    # expect: [] []
    # expect: ['*open'] ['test_open', 'test_reopen']
    # expect: ['*.test_open'] ['test_open']
    # expect: ['*Case*'] ['test_close', 'test_open', 'test_reopen']
    # expect: ['*x*', '*close*'] ['test_close']
    # expect: ['__main__.Case.test_[cr]*'] ['test_close', 'test_reopen']
