s = {1, 2, 3}
class Grow:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        s.add(len(s) + 100)
        return False
print(Grow() in s, sorted(s)[:4], len(s) > 3)  # expect: False [1, 2, 3, 103] True
