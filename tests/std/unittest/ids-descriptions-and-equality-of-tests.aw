import unittest


class Case(unittest.TestCase):
    def test_a(self):
        """
        What a does.

        More about it.
        """

    def test_b(self):
        pass

    class Inner(unittest.TestCase):
        def test_c(self):
            "c"


a, b = Case("test_a"), Case("test_b")
print(a.id(), "|", str(a), "|", repr(a), "|", a.shortDescription())
# expect: __main__.Case.test_a | test_a (__main__.Case.test_a) | <__main__.Case testMethod=test_a> | What a does.
print(b.shortDescription(), Case.Inner("test_c"), Case.Inner("test_c").shortDescription())
# expect: None test_c (__main__.Case.Inner.test_c) c
print(a == Case("test_a"), a == b, a != b, hash(a) == hash(Case("test_a")), a == 5)
# expect: True False True True False
print(a.countTestCases(), a.defaultTestResult())  # expect: 1 <unittest.result.TestResult run=0 errors=0 failures=0>
print(unittest.TestCase().id(), unittest.TestCase())
# expect: unittest.case.TestCase.runTest runTest (unittest.case.TestCase.runTest)
for kind, name in ((Case, "test_missing"), (Case, "id_")):
    try:
        kind(name)
    except ValueError as e:
        print(e)
        # expect: no such test method in <class '__main__.Case'>: test_missing
        # expect: no such test method in <class '__main__.Case'>: id_
try:
    Case().run()
except AttributeError as e:
    print(e)  # expect: 'Case' object has no attribute 'runTest'
