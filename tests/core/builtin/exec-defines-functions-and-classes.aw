source = """
import math
LIMIT = 3
def area(r):
    return round(math.pi * r ** 2, LIMIT)
class Circle:
    def __init__(self, r):
        self.r = r
    def area(self):
        return area(self.r)
result = [Circle(n).area() for n in range(LIMIT)]
"""
ns = {"__name__": "made"}
exec(source, ns)
print(ns["result"], ns["Circle"].__module__, ns["area"].__module__, ns["area"](1), sorted(k for k in ns if not k.startswith("__")))
# expect: [0.0, 3.142, 12.566] made made 3.142 ['Circle', 'LIMIT', 'area', 'math', 'result']
exec(compile(source, "<source>", "exec"), ns)
print(ns["area"].__code__.co_filename, ns["LIMIT"])  # expect: <source> 3
outer, inner = {"v": 1}, {"v": 2}
exec("w = v\ndef show(): return v", outer, inner)
print(inner["w"], inner["show"]())  # expect: 2 1
