calls = []
class Item:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        calls.append("lt")
        return self.n < other.n
    def __gt__(self, other):
        calls.append("gt")
        return self.n > other.n
    def __repr__(self):
        return f"I{self.n}"

items = [Item(n) for n in (3, 1, 2)]
print(sorted(items), set(calls), sorted(items, reverse=True), set(calls), min(items), max(items), sorted(set(calls)))
# expect: [I1, I2, I3] {'lt'} [I3, I2, I1] {'lt'} I1 I3 ['gt', 'lt']
