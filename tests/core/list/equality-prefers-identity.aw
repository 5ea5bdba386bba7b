class Never:
    def __eq__(self, other):
        return False
n = Never()
print([n] == [n], n == n, n in [n], [n].index(n), [n].count(n), [n] != [n], (n,) == (n,), {1: n} == {1: n}, [n].remove(n))
class Loud:
    def __init__(self, name):
        self.name = name
    def __eq__(self, other):
        print(self.name, "==", getattr(other, "name", other))
        return NotImplemented
a, b = Loud("a"), Loud("b")
print([a] == [b])
print(a in [b, 1])
