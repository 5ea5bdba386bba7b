class Liar:
    def __lt__(self, other): return True
print(len(sorted([Liar() for _ in range(100)])))  # expect: 100

class Hint:
    def __length_hint__(self): return 10**9
    def __iter__(self): return iter([1, 2])
print(list(Hint()))  # expect: [1, 2]

class Shrink:
    def __init__(self, victim): self.victim = victim
    def __eq__(self, other):
        self.victim.clear()
        return False
victim = []
victim.extend(Shrink(victim) for _ in range(5))
print(5 in victim, victim)  # expect: False []
d = {}
class Key:
    def __hash__(self): return 1
    def __eq__(self, o):
        d.clear()
        return False
d[Key()] = 1
d[Key()] = 2
print(len(d) <= 2)  # expect: True
