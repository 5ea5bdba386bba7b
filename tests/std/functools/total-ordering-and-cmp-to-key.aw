from functools import cmp_to_key, total_ordering

@total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, o): return self.parts == o.parts
    def __lt__(self, o): return self.parts < o.parts

a, b = Version("1.2"), Version("1.10")
print(a < b, a <= b, a > b, a >= b, a == b, a != b)  # expect: True True False False False True
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda x, y: len(y) - len(x))))
# expect: ['ccc', 'bb', 'a']
try:
    @total_ordering
    class Bad: pass
except ValueError as e:
    print(e)  # expect: must define at least one ordering operation: < > <= >=
