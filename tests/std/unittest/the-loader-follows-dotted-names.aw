import sys
import types
import unittest

module = types.ModuleType("made_up")


class Case(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        pass


module.Case = Case
module.suite = lambda: unittest.TestSuite([Case("test_a")])
module.one = lambda: Case("test_b")
module.ready = unittest.TestSuite()
module.wrong = lambda: 5
module.number = 7
sys.modules["made_up"] = module
load = unittest.defaultTestLoader.loadTestsFromName
for name in ("made_up", "made_up.Case", "made_up.Case.test_a", "made_up.suite", "made_up.one", "made_up.ready"):
    print(name, load(name))
print(load("Case.test_b", module), load("suite", module))
print(unittest.defaultTestLoader.loadTestsFromNames(["Case.test_a", "one"], module))
for name in ("made_up.wrong", "made_up.number"):
    try:
        load(name)
    except TypeError as e:
        print(str(e).split(" at 0x")[0], "|", str(e).split(", ")[-1][:20])
for name in ("made_up.Nothing", "no_such_module", "made_up.Case.test_z"):
    result = unittest.TestResult()
    suite = load(name)
    print(suite)
    suite.run(result)
    print(result.errors[0][0], "|", result.errors[0][1].splitlines()[-1].split(". Did")[0])
print(len(unittest.defaultTestLoader.errors))
print(unittest.defaultTestLoader.errors[1].splitlines()[0])
