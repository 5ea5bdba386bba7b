print(list(reversed([1, 2])), "".join(reversed("abc")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed((1, 2))))
# expect: [2, 1] cba [2, 1, 0] ['b', 'a'] [2, 1]
class R:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10
print(list(reversed(R())), sorted(R(), reverse=True))  # expect: [20, 10, 0] [20, 10, 0]
for bad in (5, {1, 2}, (x for x in [])):
    try:
        reversed(bad)
    except TypeError as e:
        print(e)
        # expect: 'int' object is not reversible
        # expect: 'set' object is not reversible
        # expect: 'generator' object is not reversible
people = [("Bo", 30), ("Al", 25), ("Cy", 30)]
print(sorted(people, key=lambda p: p[1], reverse=True))
# expect: [('Bo', 30), ('Cy', 30), ('Al', 25)]
print(sorted(sorted(people), key=lambda p: -p[1]), sorted("bAc", key=str.lower))
# expect: [('Bo', 30), ('Cy', 30), ('Al', 25)] ['A', 'b', 'c']
