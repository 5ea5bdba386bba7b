import sys, types
from concurrent.futures import ThreadPoolExecutor

helpers = types.ModuleType("helpers")
helpers.__file__ = "helpers.py"
sys.modules["helpers"] = helpers
exec('''
limit = 10
class Thing:
    def __init__(self, n): self.n = n
    def big(self): return self.n > limit
def make(n): return Thing(n)
def check(n): return make(n).big()
''', helpers.__dict__)

def work(n):
    return helpers.check(n), helpers.limit

def imports(n):
    from helpers import make
    import helpers as h
    return make(n).big(), h.limit

with ThreadPoolExecutor(1) as ex:
    print(ex.submit(work, 11).result(), ex.submit(imports, 5).result())
    helpers.limit = 100
    print(ex.submit(work, 11).result(), ex.submit(imports, 500).result())
    print(type(ex.submit(helpers.make, 3).result()) is helpers.Thing)
